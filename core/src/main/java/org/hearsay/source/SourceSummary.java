package org.hearsay.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.attribution.Quotation;
import org.jspecify.annotations.Nullable;

/**
 * All that an article has from one source, as a standards editor asks for it.
 *
 * @param entity who or what the source is; null for the writer, for no stated source, and for
 *     sources that could not be resolved
 * @param kind what kind of source it is
 * @param statements ids of its statements, in the order of the text
 * @param direct how many of them are in the source's own words, in full or in part
 * @param through names of those who relay it
 * @param deniedBy who denies which of its statements: "a3 by Ilva Tarn"
 */
public record SourceSummary(
    @Nullable Entity entity,
    SourceKind kind,
    List<String> statements,
    int direct,
    Set<String> through,
    List<String> deniedBy) {
  /** Copies the collections. */
  public SourceSummary {
    statements = List.copyOf(statements);
    through = new LinkedHashSet<>(through);
    deniedBy = List.copyOf(deniedBy);
  }

  /** The article's sources: those without a name first, then those with most statements. */
  public static List<SourceSummary> of(Account account) {
    Map<String, List<Statement>> bySource = new LinkedHashMap<>();
    for (Statement statement : account.statements()) {
      Entity entity = entity(statement);
      String key = entity == null ? statement.speaker().getClass().getSimpleName() : entity.id();
      bySource.computeIfAbsent(key, k -> new ArrayList<>()).add(statement);
    }
    return bySource.values().stream()
        .map(statements -> of(statements, account))
        .sorted(
            Comparator.comparing((SourceSummary s) -> s.kind != SourceKind.UNNAMED)
                .thenComparing(s -> -s.statements.size()))
        .toList();
  }

  private static SourceSummary of(List<Statement> statements, Account account) {
    Set<String> through = new LinkedHashSet<>();
    List<String> deniedBy = new ArrayList<>();
    int direct = 0;
    for (Statement statement : statements) {
      statement.via().forEach(hop -> through.add(hop.name()));
      direct += statement.attribution().quotation() == Quotation.INDIRECT ? 0 : 1;
      for (Statement other : account.statements()) {
        if (other.denies() != null && statement.id().equals(other.denies().statement())) {
          Entity denier = entity(other);
          deniedBy.add(statement.id() + " by " + (denier == null ? "someone" : denier.name()));
        }
      }
    }
    Statement first = statements.getFirst();
    return new SourceSummary(
        entity(first),
        first.kind(),
        statements.stream().map(Statement::id).toList(),
        direct,
        through,
        deniedBy);
  }

  private static @Nullable Entity entity(Statement statement) {
    return switch (statement.speaker()) {
      case Speaker.Known known -> known.entity();
      case Speaker.Unnamed unnamed -> unnamed.entity();
      case Speaker.Author _, Speaker.Unstated _, Speaker.Unresolved _ -> null;
    };
  }

  /** What to call the source. */
  public String name() {
    if (entity != null) {
      return entity.name();
    }
    return switch (kind) {
      case AUTHOR -> "the writer";
      case UNSTATED -> "no source stated";
      case PERSON, ORGANISATION, OUTLET, DOCUMENT, UNNAMED, GROUP -> "not resolved";
    };
  }
}

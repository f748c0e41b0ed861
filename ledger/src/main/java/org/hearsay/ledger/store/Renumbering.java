package org.hearsay.ledger.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.attribution.Attribution;
import org.hearsay.source.Account;
import org.hearsay.source.Reference;
import org.hearsay.source.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Finds the statements of an earlier reading in a later one, so that they keep their ids.
 *
 * <p>Two are the same where their contents share at least half of the characters that either has;
 * the likest pairs come first, and each statement has one partner at most. One that was gone comes
 * back only with exactly the same content and cue. All others get ids that were never used.
 */
final class Renumbering {
  private static final double LEAST_OVERLAP = 0.5;

  private final Map<String, String> idsByFresh = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  /** A statement that was read earlier, under the id that it keeps. */
  record Earlier(String id, Attribution attribution) {}

  private record Pair(String fresh, String earlier, double content, double rest) {}

  private Renumbering() {}

  /**
   * The later reading with its final ids.
   *
   * @param living statements of the earlier reading; one id may come with several attributions, as
   *     read and as corrected
   * @param gone statements of still earlier readings that are there no more
   */
  static Account of(Account fresh, Collection<Earlier> living, Collection<Earlier> gone) {
    Renumbering renumbering = new Renumbering();
    renumbering.pair(fresh, living);
    renumbering.bringBack(fresh, gone);
    List<String> used = new ArrayList<>();
    living.forEach(statement -> used.add(statement.id()));
    gone.forEach(statement -> used.add(statement.id()));
    renumbering.numberOthers(fresh, used);
    return renumbering.renumbered(fresh);
  }

  private void pair(Account fresh, Collection<Earlier> living) {
    List<Pair> pairs = new ArrayList<>();
    for (Statement statement : fresh.statements()) {
      Attribution now = statement.attribution();
      for (Earlier earlier : living) {
        Attribution before = earlier.attribution();
        double content = Overlap.of(now.content(), before.content());
        if (content >= LEAST_OVERLAP) {
          double rest =
              Overlap.of(now.cue(), before.cue()) + Overlap.of(now.source(), before.source());
          pairs.add(new Pair(statement.id(), earlier.id(), content, rest));
        }
      }
    }
    pairs.sort(Comparator.comparingDouble(Pair::content).thenComparing(Pair::rest).reversed());
    pairs.forEach(pair -> keep(pair.fresh(), pair.earlier()));
  }

  private void bringBack(Account fresh, Collection<Earlier> gone) {
    for (Statement statement : fresh.statements()) {
      Attribution now = statement.attribution();
      for (Earlier earlier : gone) {
        Attribution before = earlier.attribution();
        if (now.content().equals(before.content()) && now.cue().equals(before.cue())) {
          keep(statement.id(), earlier.id());
        }
      }
    }
  }

  private void keep(String fresh, String earlier) {
    if (!idsByFresh.containsKey(fresh) && taken.add(earlier)) {
      idsByFresh.put(fresh, earlier);
    }
  }

  private void numberOthers(Account fresh, List<String> used) {
    for (Statement statement : fresh.statements()) {
      if (!idsByFresh.containsKey(statement.id())) {
        String id = LocalIds.after(used, "a");
        used.add(id);
        idsByFresh.put(statement.id(), id);
      }
    }
  }

  private Account renumbered(Account fresh) {
    return new Account(
        fresh.article(),
        fresh.statements().stream().map(this::renumbered).toList(),
        fresh.entities(),
        fresh.times());
  }

  private Statement renumbered(Statement statement) {
    Reference denies = statement.denies();
    return statement.renumbered(
        idsByFresh.getOrDefault(statement.id(), statement.id()),
        denies == null ? null : renumbered(denies),
        statement.refersTo().stream().map(this::renumbered).toList());
  }

  private Reference renumbered(Reference reference) {
    @Nullable String statement = reference.statement();
    return statement == null
        ? reference
        : new Reference(reference.words(), reference.spans(), idsByFresh.get(statement));
  }
}

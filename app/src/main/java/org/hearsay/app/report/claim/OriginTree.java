package org.hearsay.app.report.claim;

import static org.hearsay.app.terminal.TextStyle.CONTENT;
import static org.hearsay.app.terminal.TextStyle.DENIAL;
import static org.hearsay.app.terminal.TextStyle.HEADING;
import static org.hearsay.app.terminal.TextStyle.NOTE;
import static org.hearsay.app.terminal.TextStyle.PLAIN;
import static org.hearsay.app.terminal.TextStyle.SOURCE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hearsay.app.prose.ArticleWords;
import org.hearsay.app.prose.Doubts;
import org.hearsay.app.prose.HeadlineWords;
import org.hearsay.app.prose.OriginWords;
import org.hearsay.app.prose.Quoted;
import org.hearsay.app.prose.StatementWords;
import org.hearsay.app.terminal.Branch;
import org.hearsay.article.Article;
import org.hearsay.article.ArticleId;
import org.hearsay.article.ExactWords;
import org.hearsay.claim.FiledStatement;
import org.hearsay.claim.Stance;
import org.hearsay.claim.StatementId;
import org.hearsay.origin.Merge;
import org.hearsay.origin.Origin;
import org.hearsay.origin.OriginGroup;
import org.hearsay.origin.OriginRange;
import org.hearsay.origin.Testimony;
import org.hearsay.origin.ToldHeadline;
import org.hearsay.origin.Trace;

/**
 * One side of a claim as a tree: below each origin its carriers, below these the articles; what
 * makes several origins one; and what may, though nothing shows it.
 */
final class OriginTree {
  private static final int MOST_DOUBTS = 20;

  private final Stance stance;
  private final OriginRange range;
  private final List<OriginGroup> groups;
  private final Map<StatementId, Testimony> testimonies = new HashMap<>();
  private final OriginWords origins;
  private final StatementWords statements;
  private final Map<ArticleId, ToldHeadline> headlines = new HashMap<>();
  private final Quoted quoted;

  OriginTree(Trace trace, Stance stance, ExactWords words) {
    this.stance = stance;
    range = stance == Stance.ASSERTS ? trace.asserting() : trace.denying();
    groups = OriginGroup.of(range);
    trace.with(stance).forEach(testimony -> testimonies.put(testimony.filed().id(), testimony));
    origins = new OriginWords(words);
    statements = new StatementWords(words);
    quoted = new Quoted(words);
    trace.headlines().forEach(told -> headlines.put(told.article().id(), told));
  }

  Branch root() {
    String side = stance == Stance.ASSERTS ? "Asserted: " : "Denied: ";
    List<Branch> branches = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      branches.add(group(i + 1, groups.get(i)));
    }
    doubts(branches);
    return Branch.of(HEADING, side + range.inWords(), branches);
  }

  private Branch group(int number, OriginGroup group) {
    Map<String, List<FiledStatement>> byCarrier = new LinkedHashMap<>();
    for (Origin origin : group.origins()) {
      byCarrier
          .computeIfAbsent(origin.carrier(), carrier -> new ArrayList<>())
          .addAll(origin.statements());
    }
    List<Branch> branches = new ArrayList<>();
    byCarrier.forEach((carrier, filed) -> branches.add(carrier(carrier, filed)));
    if (!group.links().isEmpty()) {
      branches.add(links(group.links()));
    }
    String name = statements.who(group.head().statements().getFirst());
    return Branch.of(stance == Stance.ASSERTS ? SOURCE : DENIAL, number + ". " + name, branches);
  }

  private Branch carrier(String carrier, List<FiledStatement> statementsThere) {
    Map<ArticleId, Branch> articles = new LinkedHashMap<>();
    for (FiledStatement filed : statementsThere) {
      Branch article =
          articles.computeIfAbsent(filed.article().id(), id -> article(filed.article()));
      articles.put(filed.article().id(), told(article, filed));
    }
    return Branch.of(
        PLAIN,
        carrier.isEmpty() ? "through an outlet that is not known" : "through " + carrier,
        List.copyOf(articles.values()));
  }

  /** The article, and what its headline does with the claim. */
  private Branch article(Article article) {
    Branch branch = Branch.of(PLAIN, ArticleWords.of(article));
    ToldHeadline told = headlines.get(article.id());
    return told == null
        ? branch
        : branch.and(
            NOTE,
            "headline, by its words: "
                + HeadlineWords.of(told.stance())
                + " it"
                + (article.publication().title() == null ? " – " + quoted.headline(told) : ""));
  }

  private Branch told(Branch article, FiledStatement filed) {
    Testimony testimony = Objects.requireNonNull(testimonies.get(filed.id()));
    return article
        .and(CONTENT, statements.content(filed))
        .and(
            NOTE,
            StatementWords.deed(testimony)
                + "; "
                + StatementWords.place(filed)
                + "; statement "
                + filed.id().brief());
  }

  private Branch links(List<Merge> links) {
    return Branch.of(
        NOTE,
        "one origin, because",
        links.stream().map(link -> Branch.of(NOTE, origins.link(link, range))).toList());
  }

  private void doubts(List<Branch> branches) {
    List<Doubts.Doubt> doubts = Doubts.of(range, groups);
    if (doubts.isEmpty()) {
      return;
    }
    List<Branch> worded = new ArrayList<>();
    doubts.stream()
        .limit(MOST_DOUBTS)
        .forEach(doubt -> worded.add(Branch.of(NOTE, doubt.inWords())));
    if (doubts.size() > MOST_DOUBTS) {
      worded.add(Branch.of(NOTE, "and " + (doubts.size() - MOST_DOUBTS) + " more"));
    }
    branches.add(Branch.of(NOTE, "perhaps fewer, for nothing shows that these differ", worded));
  }
}

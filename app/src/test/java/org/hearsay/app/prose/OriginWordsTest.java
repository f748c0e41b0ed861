package org.hearsay.app.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.app.story.Telling;
import org.hearsay.app.story.Traces;
import org.hearsay.article.Article;
import org.hearsay.article.ExactWords;
import org.hearsay.article.Span;
import org.hearsay.claim.FiledStatement;
import org.hearsay.origin.OriginGroup;
import org.hearsay.origin.OriginRange;
import org.hearsay.origin.Tie;
import org.junit.jupiter.api.Test;

class OriginWordsTest {
  private final OriginWords words = new OriginWords(new ExactWords());

  @Test
  void aCopyIsShownByTheWordsOfBothArticles() {
    Telling halwire = Telling.of("Halwire", "2026-03-04", null, "Tide. It rains, said a clerk.");
    Telling gazette = Telling.of("Gazette", "2026-03-05", null, "It rains, said a clerk.");
    FiledStatement first = halwire.unnamed("a clerk", "It rains");
    FiledStatement second = gazette.unnamed("a clerk", "It rains");
    OriginRange range =
        new Traces()
            .asserts(first)
            .asserts(second)
            .tie(
                new Tie.Copied(
                    second.article().id(),
                    span(second.article(), "It rains, said"),
                    first.article().id(),
                    span(first.article(), "It rains, said"),
                    "copied: 3 words"))
            .trace()
            .asserting();

    assertThat(OriginGroup.of(range)).hasSize(1);
    assertThat(words.link(OriginGroup.of(range).getFirst().links().getFirst(), range))
        .isEqualTo(
            "Halwire and Gazette: copied: 3 words – “It rains, said” (Gazette, characters 0–14);"
                + " “It rains, said” (Halwire, characters 6–20)");
  }

  @Test
  void aCreditIsShownByItsWords() {
    Telling halwire = Telling.of("Halwire", "2026-03-04", null, "It rains, said a clerk.");
    Telling gazette =
        Telling.of("Gazette", "2026-03-05", null, "It rains, said a clerk. (Halwire)");
    FiledStatement second = gazette.unnamed("a clerk", "It rains");
    OriginRange range =
        new Traces()
            .asserts(halwire.unnamed("a clerk", "It rains"))
            .asserts(second)
            .tie(
                new Tie.Credited(
                    second.article().id(),
                    span(second.article(), "(Halwire)"),
                    "Halwire",
                    "credit: (Halwire)"))
            .trace()
            .asserting();

    assertThat(words.link(OriginGroup.of(range).getFirst().links().getFirst(), range))
        .endsWith("credit: (Halwire) – “(Halwire)” (Gazette, characters 24–33)");
  }

  @Test
  void aGroupHasOneLinkForEachOriginButOne() {
    Traces traces = new Traces();
    for (String day : List.of("2026-03-04", "2026-03-05", "2026-03-06", "2026-03-07")) {
      Telling telling =
          Telling.of("Kontor", day, null, day + ": it rains, said chief clerk Ida Brock.");
      traces.asserts(telling.person("Ida Brock", "chief clerk", "it rains"));
    }
    OriginRange range = traces.trace().asserting();
    OriginGroup group = OriginGroup.of(range).getFirst();

    assertThat(range.merges()).hasSize(6);
    assertThat(group.links()).hasSize(3);
    assertThat(group.statements()).hasSize(4);
    assertThat(group.numbers()).containsExactly(0, 1, 2, 3);
  }

  private static Span span(Article article, String words) {
    int begin = article.text().indexOf(words);
    return new Span(begin, begin + words.length());
  }
}

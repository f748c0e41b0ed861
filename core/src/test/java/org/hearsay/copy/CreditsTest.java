package org.hearsay.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.copy.Credit.Kind.CREDIT;
import static org.hearsay.copy.Credit.Kind.DATELINE;
import static org.hearsay.copy.Credit.Kind.FIRST_REPORTED;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "MOSCOW, Nov 7 (Reuters) — The minister left. | MOSCOW, Nov 7 (Reuters) — | Reuters",
        "WASHINGTON (AP) -- The minister left. | WASHINGTON (AP) -- | AP",
        "BEIJING, Sept. 15 (Xinhua) -- China left. | BEIJING, Sept. 15 (Xinhua) -- | Xinhua",
        "Paris, Feb 2 (AFP) - The minister left. | Paris, Feb 2 (AFP) - | AFP",
        "(CNN) — The minister left. | (CNN) — | CNN",
        "Tirana (CNN) Some will play it down. | Tirana (CNN) | CNN",
        "LONDON (Thomson Reuters/Foundation) – It left. | LONDON (Thomson Reuters/Foundation) –"
            + " | Thomson Reuters",
        "MARRESK, March 4 (Halwire) — He offered. | MARRESK, March 4 (Halwire) — | Halwire",
      })
  void aDatelineNamesTheAgency(String text, String span, String name) {
    assertThat(only(text)).isEqualTo(List.of(DATELINE, span, name));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Source: AFP | Source: AFP | AFP",
        "Source: Halwire | Source: Halwire | Halwire",
        "By The Associated Press | By The Associated Press | The Associated Press",
        "By Jane Marrow, Associated Press | By Jane Marrow, Associated Press | Associated Press",
        "— Reuters | — Reuters | Reuters",
        "The barley does not read. (PTI) | (PTI) | PTI",
        "Associated Press contributed to this report."
            + " | Associated Press contributed to this report | Associated Press",
        "Reuters reporter Lin contributed reporting to this article."
            + " | Reuters reporter Lin contributed reporting to this article | Reuters",
        "It rained, with inputs from PTI. | with inputs from PTI | PTI",
        "(With agency inputs) | With agency inputs | agency",
        "Copyright 2017 The Associated Press. All rights reserved."
            + " | Copyright 2017 The Associated Press. All rights reserved | The Associated Press",
      })
  void aCreditLineNamesTheAgency(String text, String span, String name) {
    assertThat(only(text)).isEqualTo(List.of(CREDIT, span, name));
  }

  @Test
  void anAgencyWithAnUpdateLineIsCredited() {
    assertThat(only("Agence France-Presse | Updated: 2017-09-15 17:52"))
        .isEqualTo(
            List.of(
                CREDIT,
                "Agence France-Presse | Updated: 2017-09-15 17:52",
                "Agence France-Presse"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The letter, as first reported by the Marresk Courier, is short."
            + " | as first reported by the Marresk Courier | the Marresk Courier",
        "This story was first published in The Basin Review."
            + " | was first published in The Basin Review | The Basin Review",
        "This article originally appeared on Kontor.com on Monday | originally appeared on"
            + " Kontor.com | Kontor.com",
        "He is out, as Radio Two Rivers first reported. | as Radio Two Rivers first reported"
            + " | Radio Two Rivers",
        "Reuters first reported the talks. | Reuters first reported | Reuters",
      })
  void whoHadItFirstIsNamed(String text, String span, String name) {
    assertThat(only(text)).isEqualTo(List.of(FIRST_REPORTED, span, name));
  }

  @Test
  void aNameInParenthesesAtTheEndIsACreditWhereTheTextNamesItToo() {
    String text = "Halwire could not confirm it.\n\nHe leads it on March 16. (Halwire)";

    assertThat(only(text)).isEqualTo(List.of(CREDIT, "(Halwire)", "Halwire"));
    assertThat(Credits.in("She laughed at it. (Laughter)")).isEmpty();
  }

  @Test
  void aNameAmongPicturesCreditsNoWords() {
    String pictures =
        "One.\n\nTwo.\n\nThree.\n\nReuters\n\nA boat.(AP)\n\nSource: Basin Charts\n\n";

    assertThat(Credits.in(pictures + "Four.\n\nFive.\n\nSix.")).isEmpty();
    assertThat(Credits.in(pictures)).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Image copyright PA Image caption The boat",
        "Sen. Ada Marrow (R-Ariz.) — a critic — left.",
        "He told Reuters that the talks had failed.",
        "The crowd waits. (AP Photo/Ada Marrow)",
        "Ada Marrow contributed to this report.",
        "The source: a person in the cabinet.",
        "The fire was first reported by neighbours.",
        "By Ada Marrow",
        "AP classes begin in June.",
        "REUTERS LEFT TOWN",
      })
  void whatCreditsNobodyIsLeftAlone(String text) {
    assertThat(Credits.in(text)).isEmpty();
  }

  @Test
  void eachParagraphMayHoldACredit() {
    String text =
        "By The Associated Press\n\n"
            + "MARRESK (AP) — He left, as first reported by Kontor.\n\n"
            + "© 2018 AP";

    assertThat(Credits.in(text))
        .extracting(Credit::kind)
        .containsExactly(CREDIT, DATELINE, FIRST_REPORTED, CREDIT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"A ", "AP ", "(", "first reported by ", "With inputs from ", "The A. "})
  void hostileTextTakesSeconds(String piece) {
    long begin = System.nanoTime();
    Credits.in(piece.repeat(200_000 / piece.length()));

    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(20));
  }

  private static List<Object> only(String text) {
    List<Credit> credits = Credits.in(text);
    assertThat(credits).as(text).hasSize(1);
    Credit credit = credits.getFirst();
    return List.of(credit.kind(), credit.span().in(text), credit.name().in(text));
  }
}

package org.hearsay.copy;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.copy.Credit.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreditsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "MARRESK, March 5 (Halwire) — The government denied it.|Halwire|DATELINE",
        "MARRESK (AP) -- The government denied it.|AP|DATELINE",
        "NEW TEVERIN, Sept. 15 (Xinhua) — The government denied it.|Xinhua|DATELINE",
        "The government denied it. (Reuters)|Reuters|LINE",
        "It was denied. The Associated Press contributed to this report.|The Associated Press|LINE",
        "Source: Halwire|Halwire|LINE",
        "The quarrel, first reported by The Marresk Courier, was denied.|The Marresk"
            + " Courier|FIRST_REPORTED"
      })
  void aCreditIsFoundWithWhomItNames(String text, String outlet, Kind kind) {
    assertThat(Credits.in(text))
        .singleElement()
        .satisfies(credit -> {
          assertThat(credit.outlet()).isEqualTo(outlet);
          assertThat(credit.kind()).isEqualTo(kind);
          assertThat(credit.words().in(text)).contains(outlet);
        });
  }

  @Test
  void anAgencyThatIsOnlySpokenOfIsNotCredited() {
    assertThat(Credits.in("Reuters (which was founded in London) told staff. He read AP copy."))
        .isEmpty();
  }
}

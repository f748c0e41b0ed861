package org.hearsay.reader.pairs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.hearsay.claim.BodyStance;
import org.hearsay.claim.PairModel.Pair;
import org.hearsay.claim.Relation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the shipped model makes of sentences of our own. */
class PairRelationsTest {
  @SuppressWarnings("NullAway.Init") // opened before all tests
  private static PairReader reader;

  @BeforeAll
  static void open() throws IOException {
    reader = PairReader.open(1);
  }

  @AfterAll
  static void close() {
    reader.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the bridge will open in May                 | the bridge would be opened in May             | SAME
          we will close the Sund plant                | the company would shut its plant in Sund      | SAME
          Minister Orlo Vant has offered to resign    | the minister, Orlo Vant, offered to step down | SAME
          the bridge will open in May                 | the bridge would not open in May              | CONTRADICTS
          Minister Orlo Vant has offered to resign    | reports that Orlo Vant resigns are unfounded  | CONTRADICTS
          the bridge will open in May                 | the bridge cost 40 million crowns             | RELATED
          Lena Torsk knew about the payments          | Torsk is preparing her campaign for mayor     | RELATED
          Ferry aground off the northern coast        | Barley prices rose on the exchange on Monday  | UNRELATED
          """)
  void theShippedModelTellsHowStatementsRelate(String claim, String text, Relation relation) {
    assertThat(BodyStance.likeliest(reader.judge(List.of(new Pair(claim, text))).getFirst()))
        .isEqualTo(relation);
  }
}

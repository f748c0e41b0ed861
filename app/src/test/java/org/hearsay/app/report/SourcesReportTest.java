package org.hearsay.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.hearsay.source.SourceKind;
import org.hearsay.source.SourceSummary;
import org.junit.jupiter.api.Test;

class SourcesReportTest {
  @Test
  void eachSourceIsListedWithWhatRestsOnIt() throws IOException {
    StringWriter out = new StringWriter();
    try (SourcesReport report = new SourcesReport(out, 80)) {
      report.read("a.txt", SampleReading.account());
    }

    assertThat(out.toString())
        .contains(
            """
            person        Ilva Tarn
                          1 statement, 1 in the source's own words
                          through The Herald
            """)
        .contains(
            """
            unstated      no source stated
                          1 statement
                          denied: a2 by Ilva Tarn
            """)
        .endsWith("2 sources, 0 of them without a name\n\n");
  }

  @Test
  void statementsOfOneSourceAreCountedTogether() {
    var account = SampleReading.account(SampleReading.ARTICLE, SampleReading.ATTRIBUTIONS);

    assertThat(SourceSummary.of(account))
        .singleElement()
        .satisfies(source -> {
          assertThat(source.kind()).isEqualTo(SourceKind.UNSTATED);
          assertThat(source.statements()).containsExactly("a1", "a2");
        });
  }
}

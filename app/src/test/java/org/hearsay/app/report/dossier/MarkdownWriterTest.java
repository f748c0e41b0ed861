package org.hearsay.app.report.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.app.story.MaskellStory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MarkdownWriterTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      delimiter = ';',
      textBlock =
          """
          *bold* _it_;       \\*bold\\* \\_it\\_
          <b>x</b>;          \\<b\\>x\\</b\\>
          [x](y);            \\[x\\](y)
          - item;            \\- item
          + item;            \\+ item
          12. item;          12\\. item
          # heading;         \\# heading
          plain - 3. words;  plain - 3. words
          """)
  void whatWouldBeMarkupIsEscaped(String text, String escaped) {
    assertThat(MarkdownWriter.escaped(text)).isEqualTo(escaped);
  }

  @ParameterizedTest
  @MethodSource("org.hearsay.app.story.MaskellStory#hostile")
  void whatIsReadIsTheText(String hostile) {
    String escaped = MarkdownWriter.escaped(hostile);

    assertThat(read(escaped)).isEqualTo(hostile);
    assertThat(escaped).doesNotContain("\u001b", "\u202E");
    assertThat(escaped.replaceAll("\\\\.", "")).doesNotContain("<", "[", "`", "*");
  }

  @Test
  void hostileTextsAreThere() {
    assertThat(MaskellStory.hostile()).hasSizeGreaterThan(5);
  }

  @Test
  void aQuotationKeepsItsLines() throws IOException {
    StringWriter out = new StringWriter();
    new MarkdownWriter(out).quotation("  ", "It rains.\n\n  - It pours.\r\nStill.");

    assertThat(out.toString()).isEqualTo("  > It rains.\n  >\n  > &#32; - It pours.\n  > Still.\n");
  }

  @Test
  void aTextWithinALineHasNoLineBreaks() throws IOException {
    StringWriter out = new StringWriter();
    new MarkdownWriter(out).text("one\n# two");

    assertThat(out.toString()).isEqualTo("one \\# two");
  }

  /** As CommonMark reads it: backslashes before punctuation, and references to characters. */
  private static String read(String escaped) {
    String plain =
        Pattern.compile("\\\\(\\p{Punct})")
            .matcher(escaped)
            .replaceAll(match ->
                Matcher.quoteReplacement("\uE000" + (int) match.group(1).charAt(0) + "\uE001"));
    plain = decoded(plain, "&#(\\d+);");
    return decoded(plain, "\uE000(\\d+)\uE001");
  }

  private static String decoded(String text, String reference) {
    return Pattern.compile(reference)
        .matcher(text)
        .replaceAll(match ->
            Matcher.quoteReplacement(Character.toString(Integer.parseInt(match.group(1)))));
  }
}

package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.hearsay.article.Span;
import org.junit.jupiter.api.Test;

class QuotedPassagesTest {
  @Test
  void marksOfAllKindsPairUp() {
    assertThat(passages("“a b” ‘c d’ «e» „f“ \"g\" 'h i' ‹j›"))
        .containsExactly("“a b”", "‘c d’", "«e»", "„f“", "\"g\"", "'h i'", "‹j›");
  }

  @Test
  void ofNestedPassagesTheOutermostIsGiven() {
    assertThat(passages("She said, “He told me ‘never’ twice.”"))
        .containsExactly("“He told me ‘never’ twice.”");
    assertThat(passages("\"He told me 'never' twice.\""))
        .containsExactly("\"He told me 'never' twice.\"");
  }

  @Test
  void anApostropheOpensNothing() {
    assertThat(passages("It’s the voters’ choice, isn't it, in '98")).isEmpty();
  }

  @Test
  void aStrayMarkDoesNoHarmBeyondItsParagraph() {
    assertThat(passages("A stray ” here.\n\n“Fine,” he said.")).containsExactly("“Fine,”");
    assertThat(passages("An open “ one here.\n\nThen “fine,” he said."))
        .containsExactly("“ one here.", "“fine,”");
  }

  @Test
  void aQuotationOverSeveralParagraphsIsOpenToTheEndOfEach() {
    assertThat(passages("“First part.\n\n“Second part,” she said."))
        .containsExactly("“First part.", "“Second part,”");
  }

  @Test
  void passagesAreInOrderAndApartWhateverTheMarks() {
    Random random = new Random(5);
    String marks = "“”‘’«»„\"'ab c\n.";
    for (int round = 0; round < 2000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 30; i++) {
        text.append(marks.charAt(random.nextInt(marks.length())));
      }
      int from = 0;
      for (Span passage : QuotedPassages.of(text.toString())) {
        assertThat(passage.begin()).as(text.toString()).isGreaterThanOrEqualTo(from);
        assertThat(passage.end()).isLessThanOrEqualTo(text.length());
        from = passage.end();
      }
    }
  }

  @Test
  void aContentIsDirectIndirectOrMixed() {
    String text = "He called it “a narrative” and said it was old. “All of it.”";
    assertThat(wording(text, "a narrative")).isEqualTo(Quotation.DIRECT);
    assertThat(wording(text, "“All of it.”")).isEqualTo(Quotation.DIRECT);
    assertThat(wording(text, "it was old")).isEqualTo(Quotation.INDIRECT);
    assertThat(wording(text, "it “a narrative”")).isEqualTo(Quotation.MIXED);
  }

  private static Quotation wording(String text, String content) {
    int begin = text.indexOf(content);
    return QuotedPassages.wordingOf(
        List.of(new Span(begin, begin + content.length())), text, QuotedPassages.of(text));
  }

  private static List<String> passages(String text) {
    return QuotedPassages.of(text).stream().map(span -> span.in(text)).toList();
  }
}

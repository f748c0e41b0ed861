package org.hearsay.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.hearsay.article.Article;
import org.hearsay.article.Publication;
import org.hearsay.article.Span;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Quotation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What trips other readers, with the shipped model. */
class HardCasesTest {
  private static AttributionReader reader;

  @BeforeAll
  static void open() throws IOException {
    reader = AttributionReader.open(2);
  }

  @AfterAll
  static void close() {
    reader.close();
  }

  /** An attribution in words. */
  private record Found(String source, String cue, String content, Quotation quotation) {}

  @Test
  void anAppositionBelongsToTheSource() {
    assertThat(found("“The ward was full by noon,” Hill, a doctor, said on Tuesday."))
        .singleElement()
        .satisfies(a -> assertThat(a.source()).startsWith("Hill, a doctor"))
        .satisfies(a -> assertThat(a.content()).isEqualTo("“The ward was full by noon,”"))
        .satisfies(a -> assertThat(a.quotation()).isEqualTo(Quotation.DIRECT));
  }

  @Test
  void whatOpensWithAnothersSayingHoldsAnAttributionOfItsOwn() {
    assertThat(found("The Herald reported that Ilva Tarn had said the bridge was unsafe."))
        .extracting(Found::source, Found::cue, Found::content)
        .containsExactly(
            tuple("The Herald", "reported", "that Ilva Tarn had said the bridge was unsafe"),
            tuple("Ilva Tarn", "had said", "the bridge was unsafe"));
    assertThat(found("“The Herald claims that I took money, but that is a lie,” Venn said."))
        .extracting(Found::source, Found::content)
        .contains(tuple("The Herald", "that I took money, but that is a lie"));
  }

  @Test
  void whatNobodyElseSaidHoldsNone() {
    assertThat(found("Ilva Tarn said she would say that the bridge was unsafe."))
        .extracting(Found::source)
        .containsExactly("Ilva Tarn");
    assertThat(found("Ilva Tarn said the claims that the bridge was unsafe came too late."))
        .extracting(Found::source)
        .containsExactly("Ilva Tarn");
  }

  @Test
  void aLineThatNamesTheAuthorIsNoContent() throws IOException {
    String text =
        Files.readString(
            Path.of("../samples/dispatches/2026-03-05_greater-sund-observer_ready-to-go.txt"));

    assertThat(text).contains("\n\nBy our political staff\n\n");
    assertThat(attributions(text)).hasSizeGreaterThan(5);
    assertThat(attributions(text))
        .flatExtracting(Attribution::content)
        .extracting(span -> span.in(text))
        .noneMatch(piece -> piece.startsWith("By"));
  }

  @Test
  void aNicknameInQuotationMarksIsNoSpeech() {
    assertThat(
            found(
                "Joaquin “The Wrench” Dabrowa won the cup. His brother Pavel \"Tank\" Dabrowa came"
                    + " third."))
        .isEmpty();
  }

  @Test
  void aStrayQuotationMarkDoesNotStopTheRest() {
    assertThat(
            found(
                "The mayor said” that the bridge would stay shut.\n\n"
                    + "“We will open it in May,” said Ilva Tarn, the harbour master."))
        .extracting(Found::content)
        .contains("“We will open it in May,”");
  }

  @Test
  void quotationMarksOfAllKindsAreRead() {
    List<String> marks = List.of("“ ”", "‘ ’", "« »", "„ “", "\" \"", "' '");
    for (String pair : marks) {
      String quote = pair.charAt(0) + "We will open the bridge in May," + pair.charAt(2);
      assertThat(found("Nothing moved. " + quote + " said Ilva Tarn, the harbour master."))
          .as(pair)
          .singleElement()
          .satisfies(a -> assertThat(a.content()).contains("We will open the bridge in May"))
          .satisfies(a -> assertThat(a.source()).startsWith("Ilva Tarn"))
          .satisfies(a -> assertThat(a.quotation()).isEqualTo(Quotation.DIRECT));
    }
  }

  @Test
  void aQuotationRunsOverParagraphs() {
    List<Attribution> attributions =
        attributions(
            "Tarn said: “The bridge is old. It was built by my grandfather’s firm.\n\n"
                + "“It will have to go, and the sooner the better.”\n\n"
                + "The ministry has not replied.");

    assertThat(attributions)
        .anySatisfy(a ->
            assertThat(a.content())
                .hasSizeGreaterThanOrEqualTo(2)
                .noneMatch(s -> s.length() > 100));
  }

  @Test
  void aSpeakerNamedInTheSentenceBeforeIsAPronounHere() {
    assertThat(
            found(
                "Ilva Tarn came late to the hearing. “Nobody asked me about the bridge,” she"
                    + " said."))
        .extracting(Found::source, Found::content)
        .contains(tuple("she", "“Nobody asked me about the bridge,”"));
  }

  @Test
  void twoAttributionsInOneSentenceShareTheirSource() {
    assertThat(
            found(
                "Former diplomat Kees Falk dismissed the report, stating that “it was invented by"
                    + " the press.”"))
        .extracting(Found::source)
        .containsExactly("Former diplomat Kees Falk", "Former diplomat Kees Falk");
  }

  @Test
  void transcriptsAreRead() {
    assertThat(
            found(
                "SMITH: We never signed that contract and we never will.\n\n"
                    + "Q: Was the minister told about it?\n\n"
                    + "SMITH: I told her the same day."))
        .extracting(Found::source)
        .contains("SMITH");
  }

  @Test
  void allCapitalsAreRead() {
    assertThat(
            found(
                "MAYOR SAYS BRIDGE WILL OPEN IN MAY.\n\n"
                    + "ILVA TARN SAID THAT THE BRIDGE WOULD OPEN IN MAY."))
        .extracting(Found::source)
        .contains("ILVA TARN");
  }

  @Test
  void nothingIsFoundWhereNobodySpeaks() {
    assertThat(
            found(
                "The bridge is 40 metres long and 6 metres wide. It crosses the river at its"
                    + " narrowest point."))
        .isEmpty();
  }

  @Test
  void surrogatePairsCombiningMarksAndRightToLeftPassagesKeepTheirPlaces() {
    String text =
        "🦊🦊 “Notre cafe\u0301 🥐 stays open,” said Zoe\u0308 Tarn 🧑‍🚀.\r\n\r\n"
            + "“שלום לכולם,” wrote Dov Harel in a letter that the paper printed.\r\n";

    assertThat(found(text))
        .extracting(Found::content)
        .anySatisfy(content -> assertThat(content).endsWith("“Notre cafe\u0301 🥐 stays open,”"))
        .anySatisfy(content -> assertThat(content).contains("שלום לכולם"));
  }

  @Test
  void spansOfAnyTextLieWithinItAndNeverCutACharacter() {
    String[] parts = {
      "The mayor ",
      "said ",
      "that it would rain",
      ". ",
      "“",
      "”",
      "\"",
      "‘",
      "’",
      "\n\n",
      "\r\n",
      "🦊",
      "e\u0301 ",
      "Q: ",
      "SMITH: ",
      "שלום ",
      "according to ",
      "Tarn, ",
      "a doctor, ",
      "\u0007",
      "\u200f",
      "REPORTEDLY ",
      "he added ",
      ": "
    };
    Random random = new Random(97);
    for (int round = 0; round < 60; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(120); i > 0; i--) {
        text.append(parts[random.nextInt(parts.length)]);
      }
      assertSpansAreSound(text.toString());
    }
  }

  @Test
  void capitalsDoNotChangeWhereSpansMayLie() {
    assertSpansAreSound("“İSTANBUL’DA ﬁNE,” SAID ŞULE. “ŒUVRE.”".toUpperCase(Locale.ROOT));
  }

  @Test
  void aResultDoesNotDependOnTheBatch() {
    String text = "“We will open it in May,” said Ilva Tarn. Kees Falk denied that it was ready.";
    List<Article> batch =
        List.of(article("The sun shone."), article(text), article(text.repeat(30)));

    assertThat(reader.attributionsOf(batch).get(1)).isEqualTo(attributions(text));
  }

  private static void assertSpansAreSound(String text) {
    for (Attribution attribution : attributions(text)) {
      for (List<Span> spans :
          List.of(attribution.source(), attribution.cue(), attribution.content())) {
        for (Span span : spans) {
          assertThat(span.end()).as(text).isLessThanOrEqualTo(text.length());
          assertThat(span.in(text))
              .as(text)
              .doesNotContain("\n\n")
              .isEqualTo(span.in(text).strip());
          assertThat(Character.isLowSurrogate(text.charAt(span.begin()))).isFalse();
          assertThat(Character.isHighSurrogate(text.charAt(span.end() - 1))).isFalse();
        }
      }
    }
  }

  private static List<Found> found(String text) {
    return attributions(text).stream()
        .map(a ->
            new Found(
                words(a.source(), text),
                words(a.cue(), text),
                words(a.content(), text),
                a.quotation()))
        .toList();
  }

  private static String words(List<Span> spans, String text) {
    return spans.stream().map(span -> span.in(text)).collect(Collectors.joining(" … "));
  }

  private static List<Attribution> attributions(String text) {
    return reader.attributionsOf(List.of(article(text))).getFirst();
  }

  private static Article article(String text) {
    return Article.of(text, "en", Publication.UNKNOWN);
  }
}

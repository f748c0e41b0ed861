package org.hearsay.training.vectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.hearsay.article.Article;
import org.hearsay.article.Publication;
import org.hearsay.article.Span;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.ModelReading;
import org.hearsay.attribution.Quotation;
import org.hearsay.claim.FiledStatement;
import org.hearsay.claim.StatementId;
import org.hearsay.reader.AttributionReader;
import org.hearsay.source.Act;
import org.hearsay.source.SourceKind;
import org.hearsay.source.Speaker;
import org.hearsay.source.Statement;
import org.hearsay.source.resolution.Sources;
import org.hearsay.training.pairs.ClaimPairs;

/**
 * What is searched, and what for: the labelled contents of pairs, all other sentences of their
 * articles, and the statements of the samples.
 */
final class Searched {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern SENTENCE_END =
      Pattern.compile("\\n+|(?<=[.!?][”\"’']?)\\s+(?=[“\"‘'\\p{Lu}])");

  private final Map<String, Article> articles = new LinkedHashMap<>();
  private final Map<String, List<FiledStatement>> byArticle = new LinkedHashMap<>();
  private final List<SearchCase> pairs = new ArrayList<>();
  private final List<FiledStatement> ofSamples = new ArrayList<>();
  private final List<SearchCase> questions = new ArrayList<>();

  /**
   * @param labels of pairs
   * @param samples the folder of all samples
   * @param clusters the file of news clusters
   */
  Searched(Path labels, Path samples, Path clusters) throws IOException {
    Map<String, String> texts = ClaimPairs.texts(samples.resolve("dispatches"), clusters);
    for (String line : Files.readAllLines(labels)) {
      addPair(JSON.readTree(line), texts);
    }
    byArticle.forEach(this::addOtherSentences);
    readSamples(samples);
    for (String line : Files.readAllLines(samples.resolve("gold/questions.jsonl"))) {
      addQuestion(JSON.readTree(line));
    }
  }

  /** Contents and sentences, among which the other side of a pair is looked for. */
  List<FiledStatement> texts() {
    return byArticle.values().stream().flatMap(List::stream).toList();
  }

  /** Both sides of the pairs that say the same or the opposite. */
  List<SearchCase> pairs() {
    return pairs;
  }

  /** What the reader finds in the samples. */
  List<FiledStatement> ofSamples() {
    return ofSamples;
  }

  /** Questions to the samples. */
  List<SearchCase> questions() {
    return questions;
  }

  private void addPair(JsonNode pair, Map<String, String> texts) {
    String label = pair.required("label").asText();
    FiledStatement one = content(pair.required("a"), texts);
    FiledStatement other = content(pair.required("b"), texts);
    if (label.equals("same") || label.equals("contradicts")) {
      pairs.add(oneWay(label, one, other));
      pairs.add(oneWay(label, other, one));
    }
  }

  private static SearchCase oneWay(String label, FiledStatement from, FiledStatement to) {
    return new SearchCase(label, from.content(), from.article().id().value(), Set.of(to.id()));
  }

  private FiledStatement content(JsonNode side, Map<String, String> texts) {
    String id = side.required("article").asText();
    Article article = articles.computeIfAbsent(id, it -> article(texts.getOrDefault(it, "")));
    List<Span> spans =
        StreamSupport.stream(side.required("content").spliterator(), false)
            .map(span -> new Span(span.get(0).asInt(), span.get(1).asInt()))
            .toList();
    FiledStatement statement = statement(article, spans);
    List<FiledStatement> known = byArticle.computeIfAbsent(id, _ -> new ArrayList<>());
    if (known.stream().noneMatch(it -> it.id().equals(statement.id()))) {
      known.add(statement);
    }
    return statement;
  }

  private static Article article(String text) {
    return Article.of(text, "en", Publication.UNKNOWN);
  }

  private static FiledStatement statement(Article article, List<Span> content) {
    return new FiledStatement(
        article,
        new Statement(
            "s" + content.getFirst().begin() + "-" + content.getLast().end(),
            new Attribution(List.of(), List.of(), content, Quotation.INDIRECT, 1),
            new Speaker.Unstated(),
            SourceKind.UNSTATED,
            1,
            Act.ASSERT,
            1,
            List.of(),
            null,
            null,
            List.of()));
  }

  private void addOtherSentences(String id, List<FiledStatement> labelled) {
    Article article = labelled.getFirst().article();
    List<Span> taken =
        labelled.stream().flatMap(it -> it.statement().attribution().content().stream()).toList();
    for (Span sentence : sentences(article.text())) {
      if (taken.stream().noneMatch(span -> overlap(span, sentence))) {
        labelled.add(statement(article, List.of(sentence)));
      }
    }
  }

  private static List<Span> sentences(String text) {
    List<Span> sentences = new ArrayList<>();
    Matcher ends = SENTENCE_END.matcher(text);
    int begin = 0;
    while (ends.find()) {
      addSentence(text, begin, ends.start(), sentences);
      begin = ends.end();
    }
    addSentence(text, begin, text.length(), sentences);
    return sentences;
  }

  private static void addSentence(String text, int begin, int end, List<Span> sentences) {
    if (end > begin && !text.substring(begin, end).isBlank()) {
      sentences.add(new Span(begin, end));
    }
  }

  private static boolean overlap(Span one, Span other) {
    return one.begin() < other.end() && other.begin() < one.end();
  }

  private void readSamples(Path samples) throws IOException {
    List<Article> read = new ArrayList<>();
    try (Stream<Path> files = Files.list(samples.resolve("dispatches"))) {
      for (Path file : files.filter(it -> it.toString().endsWith(".txt")).sorted().toList()) {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        read.add(article(text));
      }
    }
    for (String line : Files.readAllLines(samples.resolve("gold/gold.jsonl"))) {
      read.add(article(JSON.readTree(line).required("text").asText()));
    }
    try (AttributionReader reader = AttributionReader.open(2)) {
      Sources sources = new Sources(reader.judgement());
      List<ModelReading> readings = reader.read(read);
      IntStream.range(0, read.size())
          .forEach(i ->
              sources.of(read.get(i), readings.get(i)).statements().stream()
                  .map(statement -> new FiledStatement(read.get(i), statement))
                  .forEach(ofSamples::add));
    }
  }

  private void addQuestion(JsonNode question) {
    Set<StatementId> wanted = new LinkedHashSet<>();
    for (JsonNode words : question.required("bearing")) {
      ofSamples.stream()
          .filter(statement -> holds(statement, words.asText()))
          .map(FiledStatement::id)
          .forEach(wanted::add);
    }
    if (!wanted.isEmpty()) {
      questions.add(
          new SearchCase(
              question.required("half").asText(),
              question.required("question").asText(),
              "",
              new HashSet<>(wanted)));
    }
  }

  /** Whether a content shares characters with some occurrence of the words in its article. */
  private static boolean holds(FiledStatement statement, String words) {
    String text = statement.article().text();
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      Span place = new Span(at, at + words.length());
      if (statement.statement().attribution().content().stream()
          .anyMatch(span -> overlap(span, place))) {
        return true;
      }
    }
    return false;
  }
}

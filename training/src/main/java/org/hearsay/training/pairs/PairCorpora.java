package org.hearsay.training.pairs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.hearsay.claim.BodyStance.Question;
import org.hearsay.claim.PairModel.Pair;
import org.hearsay.claim.Relation;
import org.hearsay.claim.TellingSentences;
import org.hearsay.intake.gold.StanceCorpus;
import org.hearsay.intake.gold.StanceCorpus.StancePair;

/** Reads what people said of pairs of texts: headlines and bodies, premises and hypotheses. */
final class PairCorpora {
  private static final ObjectMapper JSON = new ObjectMapper();

  private PairCorpora() {}

  /** Headlines and bodies, each body prepared once. */
  static final class Stances {
    private final StanceCorpus corpus;
    private final Map<Integer, TellingSentences> prepared = new HashMap<>();

    /**
     * @param name of the corpus in the data folder: {@code fnc1}, {@code arc}
     */
    Stances(Path data, String name) throws IOException {
      Path folder = data.resolve("stance");
      corpus =
          StanceCorpus.read(
              folder.resolve(name + "-train.jsonl.gz"), folder.resolve(name + "-bodies.jsonl.gz"));
    }

    List<StancePair> of(Tenth tenth) {
      return tenth.of(corpus.pairs());
    }

    String body(int number) {
      return Objects.requireNonNull(corpus.bodies().get(number));
    }

    Question question(StancePair pair) {
      TellingSentences body =
          prepared.computeIfAbsent(pair.body(), number -> new TellingSentences(body(number)));
      return new Question(pair.headline(), body);
    }

    /** A headline against the sentences of its body that bear most on it. */
    LabelledPair labelled(StancePair pair) {
      return new LabelledPair(question(pair).pair(), pair.relation());
    }

    /** Those of the unrelated pairs that look most as if they were related. */
    List<StancePair> hardestUnrelated(List<StancePair> pairs, int count) {
      return pairs.stream()
          .filter(pair -> pair.relation() == Relation.UNRELATED)
          .sorted(Comparator.comparingDouble(pair -> -sharedInOneSentence(pair)))
          .limit(count)
          .toList();
    }

    private double sharedInOneSentence(StancePair pair) {
      return question(pair).body().shares(pair.headline())[0];
    }
  }

  /** Entailed hypotheses say the same as a part of their premises; the others are related. */
  static List<LabelledPair> entailments(Path data) throws IOException {
    List<LabelledPair> pairs = new ArrayList<>();
    for (JsonNode line : lines(data.resolve("entailment/rte.jsonl.gz"))) {
      String premise = line.required("premise").asText();
      String hypothesis = line.required("hypothesis").asText();
      boolean entailed = line.required("entailed").asBoolean();
      pairs.add(
          new LabelledPair(
              new Pair(hypothesis, new TellingSentences(premise).on(hypothesis)),
              entailed ? Relation.SAME : Relation.RELATED));
    }
    return pairs;
  }

  private static List<JsonNode> lines(Path file) throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        lines.add(JSON.readTree(line));
      }
    }
    return lines;
  }
}

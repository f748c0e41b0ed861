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
import org.hearsay.claim.PairModel.Pair;
import org.hearsay.claim.Relation;
import org.hearsay.claim.TellingSentences;

/** Reads what people said of pairs of texts: headlines and bodies, premises and hypotheses. */
final class PairCorpora {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Bodies whose number leaves this rest when divided by ten are kept for measuring. */
  static final int MEASURED = 0;

  /** And these for choosing. */
  static final int CHOSEN_ON = 1;

  private PairCorpora() {}

  /** A headline and a body as a corpus gives them. */
  record Stance(String headline, int body, String stance) {
    Relation relation() {
      return switch (stance) {
        case "agree" -> Relation.SAME;
        case "disagree" -> Relation.CONTRADICTS;
        case "discuss" -> Relation.RELATED;
        case "unrelated" -> Relation.UNRELATED;
        default -> throw new IllegalArgumentException("not a stance: " + stance);
      };
    }

    /** Which tenth the body belongs to; no body belongs to two. */
    int tenth() {
      return Math.floorMod(Integer.hashCode(body) * 0x9E3779B1, 10);
    }
  }

  static List<Stance> stances(Path pairs) throws IOException {
    List<Stance> stances = new ArrayList<>();
    for (JsonNode line : lines(pairs)) {
      stances.add(
          new Stance(
              line.required("headline").asText(),
              line.required("body").asInt(),
              line.required("stance").asText()));
    }
    return stances;
  }

  /** Bodies by their numbers. */
  static Map<Integer, TellingSentences> bodies(Path file) throws IOException {
    Map<Integer, TellingSentences> bodies = new HashMap<>();
    for (JsonNode line : lines(file)) {
      bodies.put(
          line.required("body").asInt(), new TellingSentences(line.required("text").asText()));
    }
    return bodies;
  }

  /** A headline against the sentences of its body that bear most on it. */
  static LabelledPair pair(Stance stance, Map<Integer, TellingSentences> bodies) {
    TellingSentences body = Objects.requireNonNull(bodies.get(stance.body()));
    return new LabelledPair(
        new Pair(stance.headline(), body.on(stance.headline())), stance.relation());
  }

  /** Those of the unrelated pairs that look most as if they were related. */
  static List<Stance> hardestUnrelated(
      List<Stance> stances, Map<Integer, TellingSentences> bodies, int count) {
    return stances.stream()
        .filter(s -> s.relation() == Relation.UNRELATED)
        .sorted(Comparator.comparingDouble(s -> -share(s, bodies)))
        .limit(count)
        .toList();
  }

  private static double share(Stance stance, Map<Integer, TellingSentences> bodies) {
    return Objects.requireNonNull(bodies.get(stance.body())).shares(stance.headline())[0];
  }

  /** Entailed hypotheses say the same as a part of their premises; the others are related. */
  static List<LabelledPair> entailments(Path file) throws IOException {
    List<LabelledPair> pairs = new ArrayList<>();
    for (JsonNode line : lines(file)) {
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

package org.hearsay.app.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.hearsay.claim.BodyStance;
import org.hearsay.claim.PairModel;
import org.hearsay.claim.Relation;
import org.hearsay.claim.TellingSentences;
import org.hearsay.evaluation.StanceScores;
import org.hearsay.intake.gold.StanceCorpus;

/** Measures the pair model on headlines and bodies. */
final class StanceEvaluation {
  private static final int BATCH = 256;
  private static final JsonFactory JSON = new JsonFactory();

  private final StanceCorpus corpus;
  private final Map<Integer, TellingSentences> prepared = new HashMap<>();

  StanceEvaluation(StanceCorpus corpus) {
    this.corpus = corpus;
  }

  StanceScores scores(PairModel model, Progress progress) {
    BodyStance stance = new BodyStance(model);
    StanceScores scores = new StanceScores();
    List<StanceCorpus.StancePair> pairs = corpus.pairs();
    for (int from = 0; from < pairs.size(); from += BATCH) {
      List<StanceCorpus.StancePair> batch =
          pairs.subList(from, Math.min(pairs.size(), from + BATCH));
      List<Relation> found = stance.of(batch.stream().map(this::question).toList());
      for (int i = 0; i < batch.size(); i++) {
        scores.add(batch.get(i).relation(), found.get(i));
        progress.step();
      }
    }
    return scores;
  }

  private BodyStance.Question question(StanceCorpus.StancePair pair) {
    TellingSentences body =
        prepared.computeIfAbsent(
            pair.body(),
            number -> new TellingSentences(Objects.requireNonNull(corpus.bodies().get(number))));
    return new BodyStance.Question(pair.headline(), body);
  }

  /** A table below the command that makes it. */
  static String text(StanceScores scores, String command) {
    StringBuilder text = new StringBuilder();
    text.append(String.format("%s%n%d pairs%n%n", command, scores.pairs()));
    text.append(String.format(Locale.ROOT, "score of the challenge %6.1f%n", scores.score()));
    text.append(String.format(Locale.ROOT, "macro F1               %6.3f%n", scores.macroF1()));
    for (Relation relation : Relation.values()) {
      text.append(
          String.format(Locale.ROOT, "F1 of %-16s %6.3f%n", name(relation), scores.f1(relation)));
    }
    return text.toString();
  }

  /** One object, in the form of CONTRACTS.md. */
  static String json(StanceScores scores) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      json.writeStartObject();
      json.writeNumberField("score", rounded(scores.score(), 100));
      json.writeNumberField("macro_f1", rounded(scores.macroF1(), 10_000));
      json.writeObjectFieldStart("per_class");
      for (Relation relation : Relation.values()) {
        json.writeNumberField(name(relation), rounded(scores.f1(relation), 10_000));
      }
      json.writeEndObject();
      json.writeNumberField("pairs", scores.pairs());
      json.writeEndObject();
    }
    return text + "\n";
  }

  private static double rounded(double value, double unit) {
    return Math.round(value * unit) / unit;
  }

  /** The challenge's names. */
  private static String name(Relation relation) {
    return switch (relation) {
      case SAME -> "agree";
      case CONTRADICTS -> "disagree";
      case RELATED -> "discuss";
      case UNRELATED -> "unrelated";
    };
  }
}

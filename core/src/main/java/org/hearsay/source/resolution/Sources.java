package org.hearsay.source.resolution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearsay.article.Article;
import org.hearsay.attribution.ModelReading;
import org.hearsay.source.Account;
import org.hearsay.source.Entity;
import org.hearsay.source.Hop;
import org.hearsay.source.Statement;
import org.hearsay.source.Statement.SaidOn;
import org.hearsay.source.date.TimeExpression;
import org.hearsay.source.date.TimeExpressions;
import org.hearsay.source.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/** Tells whose word the attributions of an article are. Immutable, safe for several threads. */
public final class Sources {
  private final Judgement judgement;
  private final Lexicon lexicon = Lexicon.english();
  private final ActRules rules = new ActRules(lexicon);

  /**
   * @param judgement weights that were trained on the encoder of the readings to come
   */
  public Sources(Judgement judgement) {
    this.judgement = judgement;
  }

  /** The account of an article. */
  public Account of(Article article, ModelReading reading) {
    Findings found = findings(article, reading);
    List<Saying> sayings = found.sayings();
    List<Verdict> verdicts = verdicts(found);

    LocalDate published = article.publication().published();
    List<TimeExpression> times = TimeExpressions.in(article.text(), published);
    Scenes scenes = new Scenes(found.words(), lexicon, sayings);
    SayingDates saying = new SayingDates(found.words(), lexicon, times, published);
    List<@Nullable SaidOn> dates = saying.of(sayings, scenes);
    OwnLinks links =
        new OwnLinks(found.words(), found.book(), lexicon, article.publication().outlet(), sayings);
    List<List<Hop>> chains =
        new Chains(lexicon, sayings, scenes, dates, saying.areRecalled(dates)).of(links);
    List<List<Hop>> carriers = InferredCarrier.before(chains, article.publication());
    Answers answers =
        new Answers(found.words(), lexicon, sayings, verdicts.stream().map(Verdict::act).toList());
    Map<Draft, Entity> entities = found.book().entities();

    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < sayings.size(); i++) {
      Verdict verdict = verdicts.get(i);
      statements.add(
          new Statement(
              Answers.id(i),
              sayings.get(i).attribution(),
              verdict.speaker(sayings.get(i).resolution(), entities),
              verdict.kind(),
              verdict.speakerConfidence(),
              verdict.knownAct(),
              verdict.actConfidence(),
              carriers.get(i),
              dates.get(i),
              answers.denies(i),
              answers.refersTo(i)));
    }
    return new Account(article, statements, List.copyOf(entities.values()), times);
  }

  /** What a judgement of each attribution rests on; for training. */
  public List<Features> featuresOf(Article article, ModelReading reading) {
    return findings(article, reading).features();
  }

  private Findings findings(Article article, ModelReading reading) {
    return Findings.in(article, reading, lexicon, rules);
  }

  private List<Verdict> verdicts(Findings found) {
    List<double[]> kinds = SharedKinds.of(judgement, found);
    Denials denials = new Denials(found.words(), lexicon, rules);
    List<Verdict> verdicts = new ArrayList<>();
    for (int i = 0; i < found.sayings().size(); i++) {
      boolean denies = denials.include(found.sayings().get(i));
      verdicts.add(Verdict.of(judgement, kinds.get(i), found.features().get(i), denies));
    }
    return verdicts;
  }
}

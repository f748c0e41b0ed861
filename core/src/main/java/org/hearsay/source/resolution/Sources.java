package org.hearsay.source.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.hearsay.article.Article;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Impression;
import org.hearsay.attribution.ModelReading;
import org.hearsay.attribution.QuotedPassages;
import org.hearsay.source.Account;
import org.hearsay.source.Act;
import org.hearsay.source.Entity;
import org.hearsay.source.EntityKind;
import org.hearsay.source.Hop;
import org.hearsay.source.Reference;
import org.hearsay.source.SourceKind;
import org.hearsay.source.Speaker;
import org.hearsay.source.Statement;
import org.hearsay.source.date.TimeExpression;
import org.hearsay.source.date.TimeExpressions;
import org.hearsay.source.lexicon.Lexicon;
import org.hearsay.source.text.Words;
import org.jspecify.annotations.Nullable;

/** Tells whose word the attributions of an article are. Immutable, safe for several threads. */
public final class Sources {
  private static final double BY_DEFINITION = 0.8;

  /** Below these, the honest answer is that it is not known (chosen on the tuning articles). */
  private static final double LEAST_SURE_OF_ACT = 0.3;

  private static final double LEAST_SURE_OF_SPEAKER = 0.2;

  private final Judgement judgement;
  private final Lexicon lexicon = Lexicon.english();

  /**
   * @param judgement weights that were trained on the encoder of the readings to come
   */
  public Sources(Judgement judgement) {
    this.judgement = judgement;
  }

  /** What was worked out before anything is weighed. */
  private record Worked(
      Words words,
      EntityBook book,
      List<Relay> relays,
      List<Resolution> resolutions,
      List<Features> features,
      List<TimeExpression> times) {}

  /** The account of an article. */
  public Account of(Article article, ModelReading reading) {
    Worked worked = work(article, reading);
    if (worked.words().size() == 0) {
      return new Account(article, List.of(), List.of(), worked.times());
    }
    List<Attribution> attributions = worked.relays().stream().map(Relay::attribution).toList();
    SayingDates saying =
        new SayingDates(worked.words(), worked.times(), article.publication().published());
    List<Statement.@Nullable SaidOn> dates = saying.of(attributions, worked.resolutions());
    List<List<Hop>> chains =
        new Chains(worked.words(), worked.book(), article.publication().outlet())
            .of(
                worked.relays(),
                worked.resolutions(),
                dates.stream().map(date -> date != null && saying.isRecalled(date)).toList());
    Map<Draft, Entity> entities = worked.book().entities();
    ActRules rules = new ActRules(worked.words(), lexicon);
    List<double[]> acts = new ArrayList<>();
    for (int i = 0; i < attributions.size(); i++) {
      double[] weighed = judgement.acts(worked.features().get(i));
      acts.add(rules.callsAClaimFalse(attributions.get(i)) ? denied(weighed) : weighed);
    }
    Answers answers =
        new Answers(
            worked.words(),
            attributions,
            worked.resolutions(),
            acts.stream().map(p -> Act.values()[Judgement.best(p)]).toList());
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < attributions.size(); i++) {
      Features features = worked.features().get(i);
      double[] kinds = judgement.kinds(features);
      SourceKind kind = SourceKind.values()[Judgement.best(kinds)];
      int act = Judgement.best(acts.get(i));
      double sure =
          judgement.speakerIsRight(
              Judgement.speakerIndicators(features, kind, kinds[kind.ordinal()]));
      List<Reference> refersTo = answers.refersTo(i);
      statements.add(
          new Statement(
              "a" + (i + 1),
              attributions.get(i),
              speaker(kind, worked.resolutions().get(i), entities, sure),
              kind,
              sure,
              acts.get(i)[act] < LEAST_SURE_OF_ACT ? null : Act.values()[act],
              acts.get(i)[act],
              chains.get(i),
              dates.get(i),
              answers.denies(i, refersTo),
              refersTo));
    }
    List<Entity> ordered =
        entities.values().stream()
            .sorted(Comparator.comparing(e -> e.mentions().getFirst()))
            .toList();
    return new Account(article, statements, ordered, worked.times());
  }

  /** What a judgement of each attribution rests on; for training. */
  public List<Features> featuresOf(Article article, ModelReading reading) {
    return work(article, reading).features();
  }

  private Worked work(Article article, ModelReading read) {
    Words words = Words.of(article.text(), QuotedPassages.of(article.text()));
    ModelReading reading =
        words.size() == 0 ? new ModelReading(List.of(), List.of(), List.of()) : read;
    List<Draft> named = NamedEntities.of(words, reading.names(), lexicon);
    new Roles(words, lexicon).read(named);
    EntityBook book = new EntityBook(named);
    List<Relay> relays = new ArrayList<>();
    List<Impression> impressions = new ArrayList<>();
    for (int i = 0; i < reading.attributions().size(); i++) {
      Relay relay = Relay.of(reading.attributions().get(i), words, lexicon);
      if (relays.stream().noneMatch(relay::repeats)) {
        relays.add(relay);
        impressions.add(reading.impressions().get(i));
      }
    }
    List<Attribution> attributions = relays.stream().map(Relay::attribution).toList();
    List<Resolution> resolutions = new SpeakerResolver(words, lexicon, book, attributions).all();
    KindIndicators kinds = new KindIndicators(words, lexicon);
    ActIndicators acts = new ActIndicators(words, lexicon);
    List<Features> features = new ArrayList<>();
    for (int i = 0; i < attributions.size(); i++) {
      Attribution attribution = attributions.get(i);
      features.add(
          new Features(
              kinds.of(attribution, resolutions.get(i)), acts.of(attribution), impressions.get(i)));
    }
    return new Worked(
        words,
        book,
        relays,
        resolutions,
        features,
        TimeExpressions.in(article.text(), article.publication().published()));
  }

  /** "These reports are unfounded" is too rare to be learned, and too plain to be missed. */
  private static double[] denied(double[] weighed) {
    double[] acts = weighed.clone();
    for (int i = 0; i < acts.length; i++) {
      acts[i] *= 1 - BY_DEFINITION;
    }
    acts[Act.DENY.ordinal()] += BY_DEFINITION;
    return acts;
  }

  private static boolean isNameless(Entity entity) {
    return entity.kind() == EntityKind.UNNAMED || entity.kind() == EntityKind.GROUP;
  }

  private static Speaker speaker(
      SourceKind kind, Resolution resolution, Map<Draft, Entity> entities, double sure) {
    Entity entity = resolution.draft() == null ? null : entities.get(resolution.draft());
    if (entity != null && sure < LEAST_SURE_OF_SPEAKER && !isNameless(entity)) {
      return new Speaker.Unresolved(List.of(entity));
    }
    return switch (kind) {
      case AUTHOR -> new Speaker.Author();
      case UNSTATED -> new Speaker.Unstated();
      case UNNAMED, GROUP ->
          entity == null ? new Speaker.Unresolved(List.of()) : new Speaker.Unnamed(entity);
      case PERSON, ORGANISATION, OUTLET, DOCUMENT ->
          entity == null || isNameless(entity)
              ? new Speaker.Unresolved(resolution.candidates().stream().map(entities::get).toList())
              : new Speaker.Known(entity);
    };
  }
}

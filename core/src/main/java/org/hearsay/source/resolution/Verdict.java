package org.hearsay.source.resolution;

import java.util.List;
import java.util.Map;
import org.hearsay.source.Act;
import org.hearsay.source.Entity;
import org.hearsay.source.EntityKind;
import org.hearsay.source.SourceKind;
import org.hearsay.source.Speaker;
import org.jspecify.annotations.Nullable;

/**
 * What the judgement makes of one attribution.
 *
 * @param kind the likeliest kind of source
 * @param act the likeliest act
 * @param actConfidence probability of the act
 * @param speakerConfidence probability that the resolved speaker is right
 */
record Verdict(SourceKind kind, Act act, double actConfidence, double speakerConfidence) {
  /**
   * Below these, the honest answer is that it is not known. Of the tuning articles' acts none lies
   * below, and of those slightly above a third is right; the speakers' is set by hand.
   */
  private static final double LEAST_SURE_OF_ACT = 0.3;

  private static final double LEAST_SURE_OF_SPEAKER = 0.2;

  /**
   * Weighs the features of an attribution.
   *
   * @param kinds the probability of each kind of source
   * @param denies whether it is a denial by definition
   */
  static Verdict of(Judgement judgement, double[] kinds, Features features, boolean denies) {
    double[] weighed = judgement.acts(features);
    double[] acts = denies ? Weights.byDefinition(Act.DENY.ordinal(), weighed) : weighed;
    SourceKind kind = SourceKind.values()[Weights.likeliest(kinds)];
    int act = Weights.likeliest(acts);
    double sure =
        judgement.speakerIsRight(
            Judgement.speakerIndicators(features, kind, kinds[kind.ordinal()]));
    return new Verdict(kind, Act.values()[act], acts[act], sure);
  }

  /** The act, or null where it is too uncertain to be told. */
  @Nullable Act knownAct() {
    return actConfidence < LEAST_SURE_OF_ACT ? null : act;
  }

  /** Whose word it is: what the kind allows of what the source was resolved to. */
  Speaker speaker(Resolution resolution, Map<Draft, Entity> entities) {
    Entity entity = resolution.draft() == null ? null : entities.get(resolution.draft());
    if (entity != null && speakerConfidence < LEAST_SURE_OF_SPEAKER && !isNameless(entity)) {
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

  private static boolean isNameless(Entity entity) {
    return entity.kind() == EntityKind.UNNAMED || entity.kind() == EntityKind.GROUP;
  }
}

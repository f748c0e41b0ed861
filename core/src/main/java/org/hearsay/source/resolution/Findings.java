package org.hearsay.source.resolution;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.article.Article;
import org.hearsay.article.Span;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Impression;
import org.hearsay.attribution.ModelReading;
import org.hearsay.attribution.Name;
import org.hearsay.attribution.QuotedPassages;
import org.hearsay.source.lexicon.Lexicon;
import org.hearsay.source.text.Words;

/**
 * What an article says of its sources, before anything is weighed.
 *
 * @param words of the article
 * @param book the entities that are known by then
 * @param sayings the attributions, each with whom its source means
 * @param features what a judgement of each saying rests on
 */
record Findings(Words words, EntityBook book, List<Saying> sayings, List<Features> features) {

  /** Names, then what is said of them, then who says what, then how it is worded. */
  static Findings in(Article article, ModelReading read, Lexicon lexicon, ActRules rules) {
    Words words = Words.of(article.text(), QuotedPassages.of(article.text()));
    ModelReading reading =
        words.size() == 0 ? new ModelReading(List.of(), List.of(), List.of()) : read;
    EntityBook book = new EntityBook(words, named(reading, words, lexicon));
    new OutletNouns(words, lexicon, book).read();
    List<Relay> relays = new ArrayList<>();
    List<Impression> impressions = new ArrayList<>();
    unravel(reading, words, lexicon, relays, impressions);
    List<Saying> sayings = sayings(relays, words, lexicon, book);
    return new Findings(
        words, book, sayings, features(sayings, impressions, words, lexicon, rules));
  }

  private static List<Draft> named(ModelReading reading, Words words, Lexicon lexicon) {
    List<Span> cues = reading.attributions().stream().flatMap(a -> a.cue().stream()).toList();
    List<Name> names =
        reading.names().stream().map(name -> endingBefore(cues, name, words)).toList();
    List<Draft> named = NamedEntities.of(words, names, lexicon);
    new Roles(words, lexicon).read(named);
    return named;
  }

  /** A headline sets verbs in capitals too: where a cue begins within a name, the name is over. */
  private static Name endingBefore(List<Span> cues, Name name, Words words) {
    Span span = name.span();
    for (Span cue : cues) {
      int last = words.at(cue.begin()) - 1;
      if (cue.begin() > span.begin() && cue.begin() < span.end() && last >= 0) {
        int end = Math.min(span.end(), words.get(last).span().end());
        span = end > span.begin() ? new Span(span.begin(), end) : span;
      }
    }
    return new Name(span, name.kind(), name.confidence());
  }

  /**
   * Adds what each attribution relays and how it impressed the encoder; repetitions once, and none
   * that only says whom another has it from.
   */
  private static void unravel(
      ModelReading reading,
      Words words,
      Lexicon lexicon,
      List<Relay> relays,
      List<Impression> impressions) {
    List<Relay> all =
        reading.attributions().stream().map(a -> Relay.of(a, words, lexicon)).toList();
    for (int i = 0; i < all.size(); i++) {
      Relay relay = all.get(i);
      if (relays.stream().noneMatch(relay::repeats)
          && all.stream().noneMatch(relay::namesSourceOf)) {
        relays.add(relay);
        impressions.add(reading.impressions().get(i));
      }
    }
  }

  private static List<Saying> sayings(
      List<Relay> relays, Words words, Lexicon lexicon, EntityBook book) {
    List<Attribution> attributions = relays.stream().map(Relay::attribution).toList();
    List<Resolution> resolutions = new SpeakerResolver(words, lexicon, book, attributions).all();
    List<Saying> sayings = new ArrayList<>();
    for (int i = 0; i < relays.size(); i++) {
      sayings.add(Saying.of(words, relays.get(i), resolutions.get(i)));
    }
    return sayings;
  }

  private static List<Features> features(
      List<Saying> sayings,
      List<Impression> impressions,
      Words words,
      Lexicon lexicon,
      ActRules rules) {
    KindIndicators kinds = new KindIndicators(words, lexicon);
    ActIndicators acts = new ActIndicators(lexicon, rules);
    List<Features> features = new ArrayList<>();
    for (int i = 0; i < sayings.size(); i++) {
      Saying saying = sayings.get(i);
      features.add(new Features(kinds.of(saying), acts.of(saying), impressions.get(i)));
    }
    return features;
  }
}

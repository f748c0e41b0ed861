package org.hearsay.source.resolution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hearsay.article.Article;
import org.hearsay.article.Publication;
import org.hearsay.article.Span;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Impression;
import org.hearsay.attribution.ModelReading;
import org.hearsay.attribution.Name;
import org.hearsay.attribution.NameKind;
import org.hearsay.attribution.QuotedPassages;
import org.hearsay.source.Account;

/** A text, the names in it and the attributions that a model would find, given by their words. */
final class Story {
  private final String text;
  private final List<Name> names = new ArrayList<>();
  private final List<Attribution> attributions = new ArrayList<>();
  private int from;
  private LocalDate published = LocalDate.of(2025, 11, 7);

  Story(String text) {
    this.text = text;
  }

  /** All places where the words stand are names of this kind. */
  Story name(NameKind kind, String... words) {
    for (String word : words) {
      for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        Span span = new Span(at, at + word.length());
        if (names.stream().noneMatch(name -> name.span().overlaps(span))) {
          names.add(new Name(span, kind, 0.9));
        }
      }
    }
    return this;
  }

  Story person(String... words) {
    return name(NameKind.PERSON, words);
  }

  Story organisation(String... words) {
    return name(NameKind.ORGANISATION, words);
  }

  /** On another day than Friday, 7 November 2025. */
  Story published(LocalDate day) {
    published = day;
    return this;
  }

  /** Takes back the name at the first place where these words stand. */
  Story unseen(String words) {
    names.removeIf(name -> name.span().begin() == text.indexOf(words));
    return this;
  }

  /** An attribution behind the one before it; an empty source is no source. */
  Story says(String source, String cue, String content) {
    int begin = text.indexOf(content, from);
    Span contentSpan = new Span(begin, begin + content.length());
    int paragraph = Math.max(0, text.lastIndexOf("\n", begin));
    List<Span> quoted = QuotedPassages.of(text);
    attributions.add(
        new Attribution(
            source.isEmpty() ? List.of() : List.of(near(source, paragraph)),
            cue.isEmpty() ? List.of() : List.of(near(cue, paragraph)),
            List.of(contentSpan),
            QuotedPassages.wordingOf(List.of(contentSpan), text, quoted),
            0.9));
    from = begin;
    return this;
  }

  private Span near(String words, int paragraph) {
    int at = text.indexOf(words, paragraph);
    if (at < 0) {
      throw new IllegalArgumentException("not in the text: " + words);
    }
    return new Span(at, at + words.length());
  }

  ModelReading reading() {
    List<Name> ordered = names.stream().sorted((a, b) -> a.span().compareTo(b.span())).toList();
    Impression[] impressions = new Impression[attributions.size()];
    Arrays.fill(impressions, Impression.NONE);
    return new ModelReading(attributions, List.of(impressions), ordered);
  }

  Article article() {
    return Article.of(text, "en", new Publication(null, "The Quayside", null, published));
  }

  /** The account by rules alone. */
  Account account() {
    return new Sources(Rules.JUDGEMENT).of(article(), reading());
  }
}

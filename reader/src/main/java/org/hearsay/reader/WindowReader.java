package org.hearsay.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hearsay.article.Span;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Name;
import org.hearsay.attribution.QuotedPassages;
import org.hearsay.reader.labels.Emissions;
import org.hearsay.reader.labels.LabelPath;
import org.hearsay.reader.labels.Role;
import org.hearsay.reader.labels.Tag;
import org.hearsay.reader.pieces.Pieces;
import org.hearsay.reader.pieces.Window;

/**
 * Reads the attributions of one window whose cues begin in a given stretch of it. Safe for several
 * threads.
 */
final class WindowReader {
  /** Once only cues are told from all else. */
  private static final int CUE_BEGINS = 1;

  private final Network network;
  private final Decoding decoding;

  WindowReader(Network network, Decoding decoding) {
    this.network = network;
    this.decoding = decoding;
  }

  /** What is known of a window once the encoder has seen it. */
  private record Seen(
      String text,
      List<Span> quoted,
      Bylines bylines,
      Window window,
      int[] words,
      Emissions tags,
      Emissions cues) {}

  /**
   * The attributions whose cue begins, and the names that begin, at a piece from {@code ownBegin}
   * to before {@code ownEnd}.
   *
   * @param text the article's text
   * @param quoted the article's quoted passages
   * @param bylines the article's
   */
  WindowPart read(
      String text, Window window, int ownBegin, int ownEnd, List<Span> quoted, Bylines bylines) {
    try (Network.Encoded encoded = network.encode(window)) {
      Emissions tags = encoded.tags();
      Seen seen =
          new Seen(
              text,
              quoted,
              bylines,
              window,
              encoded.words(),
              tags,
              tags.only(Tag.CUE_BEGINS.ordinal()));
      List<Name> names =
          encoded
              .names()
              .map(found -> Names.in(window, encoded.words(), found, ownBegin, ownEnd))
              .orElse(List.of());
      List<LabelPath.Run> cues = cues(seen, ownBegin, ownEnd);
      if (cues.isEmpty()) {
        return new WindowPart(List.of(), names);
      }
      List<Emissions> roles = encoded.roles(cues);
      Pooling pooling = encoded.pooling();
      List<CueReading> outer = new ArrayList<>();
      for (int i = 0; i < cues.size(); i++) {
        reading(seen, cues.get(i), roles.get(i)).ifPresent(outer::add);
      }
      List<CueReading> inner =
          new SecondLook(lowerWords(seen), decoding)
              .inside(
                  outer,
                  cue ->
                      isOwn(seen, cue, ownBegin, ownEnd) && cues.stream().noneMatch(cue::overlaps),
                  encoded::roles);
      return new WindowPart(
          Stream.concat(outer.stream().map(reading -> reading.without(inner)), inner.stream())
              .map(reading -> found(seen, reading, pooling))
              .toList(),
          names);
    }
  }

  private static List<String> lowerWords(Seen seen) {
    Pieces pieces = seen.window().pieces();
    return IntStream.of(seen.words())
        .map(seen.window()::piece)
        .mapToObj(piece -> seen.text().substring(pieces.begin(piece), pieces.wordEnd(piece)))
        .map(word -> word.toLowerCase(Locale.ROOT))
        .toList();
  }

  private List<LabelPath.Run> cues(Seen seen, int ownBegin, int ownEnd) {
    return LabelPath.best(seen.cues(), decoding.cueBonuses()).runs(CUE_BEGINS).stream()
        .filter(cue -> isOwn(seen, cue, ownBegin, ownEnd))
        .toList();
  }

  private static boolean isOwn(Seen seen, LabelPath.Run cue, int ownBegin, int ownEnd) {
    int piece = seen.window().piece(seen.words()[cue.first()]);
    return piece >= ownBegin && piece < ownEnd;
  }

  /** What belongs to a cue; none where nothing is its content. */
  private Optional<CueReading> reading(Seen seen, LabelPath.Run cue, Emissions roles) {
    Emissions scores = roles.with(seen.tags(), Role.tags(), decoding.tagWeight());
    LabelPath path = LabelPath.best(scores, decoding.roleBonuses());
    List<LabelPath.Run> sources = path.runs(Role.SOURCE_BEGINS.ordinal());
    List<LabelPath.Run> contents = path.runs(Role.CONTENT_BEGINS.ordinal());
    double sureOfCue = Sureness.of(seen.cues(), List.of(cue), CUE_BEGINS);
    return contents.isEmpty()
        ? Optional.empty()
        : Optional.of(new CueReading(cue, sources, contents, roles, sureOfCue));
  }

  private WindowPart.Found found(Seen seen, CueReading reading, Pooling pooling) {
    double confidence =
        decoding
            .calibration()
            .probability(
                reading.sureOfCue(),
                Sureness.of(reading.roles(), reading.sources(), Role.SOURCE_BEGINS.ordinal()),
                Sureness.of(reading.roles(), reading.contents(), Role.CONTENT_BEGINS.ordinal()));
    List<LabelPath.Run> cue = List.of(reading.cue());
    List<Span> content = seen.bylines().outside(spans(seen, reading.contents()));
    Attribution attribution =
        new Attribution(
            spans(seen, reading.sources()),
            spans(seen, cue),
            content,
            QuotedPassages.wordingOf(content, seen.text(), seen.quoted()),
            confidence);
    return new WindowPart.Found(
        attribution, pooling.of(reading.sources(), cue, reading.contents()));
  }

  /**
   * The runs as spans of the text; a run over a paragraph's end becomes a span in each paragraph.
   */
  private static List<Span> spans(Seen seen, List<LabelPath.Run> runs) {
    Pieces pieces = seen.window().pieces();
    List<Span> spans = new ArrayList<>();
    for (LabelPath.Run run : runs) {
      int first = seen.window().piece(seen.words()[run.first()]);
      int previous = first;
      for (int word = run.first() + 1; word <= run.last(); word++) {
        int piece = seen.window().piece(seen.words()[word]);
        if (pieces.paragraph(piece) != pieces.paragraph(previous)) {
          spans.add(new Span(pieces.begin(first), pieces.wordEnd(previous)));
          first = piece;
        }
        previous = piece;
      }
      spans.add(new Span(pieces.begin(first), pieces.wordEnd(previous)));
    }
    return spans;
  }
}

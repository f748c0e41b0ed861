package org.hearsay.reader;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.article.Span;
import org.hearsay.attribution.Attribution;
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
  private final double[] cueBonuses;
  private final double[] roleBonuses;
  private final Calibration calibration;

  /**
   * @param cueBonuses what to add to the log-probabilities of none, cue begins, cue goes on
   * @param roleBonuses what to add to each role's log-probability
   */
  WindowReader(
      Network network, double[] cueBonuses, double[] roleBonuses, Calibration calibration) {
    this.network = network;
    this.cueBonuses = cueBonuses;
    this.roleBonuses = roleBonuses;
    this.calibration = calibration;
  }

  /**
   * The attributions whose cue begins at a piece from {@code ownBegin} to before {@code ownEnd}.
   *
   * @param text the article's text
   * @param quoted the article's quoted passages
   */
  List<Attribution> read(String text, Window window, int ownBegin, int ownEnd, List<Span> quoted) {
    try (Network.Encoded encoded = network.encode(window)) {
      int[] words = encoded.words();
      Emissions tags = encoded.tags().only(Tag.CUE_BEGINS.ordinal());
      List<LabelPath.Run> cues =
          LabelPath.best(tags, cueBonuses).runs(CUE_BEGINS).stream()
              .filter(cue -> isOwn(window.piece(words[cue.first()]), ownBegin, ownEnd))
              .toList();
      if (cues.isEmpty()) {
        return List.of();
      }
      List<Emissions> roles = encoded.roles(cues);
      List<Attribution> attributions = new ArrayList<>();
      for (int i = 0; i < cues.size(); i++) {
        attribution(text, window, words, tags, cues.get(i), roles.get(i), quoted, attributions);
      }
      return attributions;
    }
  }

  private static boolean isOwn(int piece, int ownBegin, int ownEnd) {
    return piece >= ownBegin && piece < ownEnd;
  }

  private void attribution(
      String text,
      Window window,
      int[] words,
      Emissions tags,
      LabelPath.Run cue,
      Emissions roles,
      List<Span> quoted,
      List<Attribution> attributions) {
    LabelPath path = LabelPath.best(roles, roleBonuses);
    List<LabelPath.Run> sources = path.runs(Role.SOURCE_BEGINS.ordinal());
    List<LabelPath.Run> contents = path.runs(Role.CONTENT_BEGINS.ordinal());
    if (contents.isEmpty()) {
      return;
    }
    double confidence =
        calibration.probability(
            Sureness.of(tags, List.of(cue), CUE_BEGINS),
            Sureness.of(roles, sources, Role.SOURCE_BEGINS.ordinal()),
            Sureness.of(roles, contents, Role.CONTENT_BEGINS.ordinal()));
    List<Span> content = spans(window, words, contents);
    attributions.add(
        new Attribution(
            spans(window, words, sources),
            spans(window, words, List.of(cue)),
            content,
            QuotedPassages.wordingOf(content, text, quoted),
            confidence));
  }

  /**
   * The runs as spans of the text; a run over a paragraph's end becomes a span in each paragraph.
   */
  private static List<Span> spans(Window window, int[] words, List<LabelPath.Run> runs) {
    Pieces pieces = window.pieces();
    List<Span> spans = new ArrayList<>();
    for (LabelPath.Run run : runs) {
      int first = window.piece(words[run.first()]);
      int previous = first;
      for (int word = run.first() + 1; word <= run.last(); word++) {
        int piece = window.piece(words[word]);
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

package org.hearsay.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.article.Span;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Quotation;
import org.hearsay.reader.labels.LabelPath;
import org.hearsay.reader.labels.Tag;
import org.hearsay.reader.pieces.PieceTokenizer;
import org.hearsay.reader.pieces.Window;
import org.hearsay.reader.pieces.Windows;

/**
 * What the linker is compared with: the same network's flat tags, every cue with the source and the
 * content that stand nearest to it.
 */
final class NearestNeighbour {
  private final Network network;
  private final PieceTokenizer tokenizer;
  private final Windows windows;

  NearestNeighbour(Network network, PieceTokenizer tokenizer, int window) {
    this.network = network;
    this.tokenizer = tokenizer;
    this.windows = new Windows(tokenizer.vocabulary(), window, 0);
  }

  List<Attribution> attributionsOf(String text) {
    List<Attribution> attributions = new ArrayList<>();
    for (Window window : windows.over(tokenizer.tokenize(text))) {
      try (Network.Encoded encoded = network.encode(window)) {
        LabelPath path = LabelPath.best(encoded.tags(), new double[Tag.values().length]);
        List<LabelPath.Run> sources = path.runs(Tag.SOURCE_BEGINS.ordinal());
        List<LabelPath.Run> contents = path.runs(Tag.CONTENT_BEGINS.ordinal());
        for (LabelPath.Run cue : path.runs(Tag.CUE_BEGINS.ordinal())) {
          List<Span> content = spans(window, encoded.words(), nearest(cue, contents));
          if (!content.isEmpty()) {
            attributions.add(
                new Attribution(
                    spans(window, encoded.words(), nearest(cue, sources)),
                    spans(window, encoded.words(), List.of(cue)),
                    content,
                    Quotation.INDIRECT,
                    1));
          }
        }
      }
    }
    return attributions;
  }

  private static List<LabelPath.Run> nearest(LabelPath.Run cue, List<LabelPath.Run> runs) {
    return runs.stream().min(Comparator.comparingInt(run -> distance(cue, run))).stream().toList();
  }

  private static int distance(LabelPath.Run cue, LabelPath.Run run) {
    return run.first() > cue.last() ? run.first() - cue.last() : cue.first() - run.last();
  }

  private static List<Span> spans(Window window, int[] words, List<LabelPath.Run> runs) {
    return runs.stream()
        .map(run ->
            new Span(
                window.pieces().begin(window.piece(words[run.first()])),
                window.pieces().wordEnd(window.piece(words[run.last()]))))
        .toList();
  }
}

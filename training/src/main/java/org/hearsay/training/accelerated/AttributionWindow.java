package org.hearsay.training.accelerated;

import java.util.List;
import java.util.function.IntPredicate;
import org.hearsay.article.Span;
import org.hearsay.attribution.Attribution;
import org.hearsay.reader.pieces.Pieces;
import org.hearsay.reader.pieces.Window;
import org.hearsay.reader.pieces.Windows;

/**
 * A window of bounded length around an attribution.
 *
 * @param window the pieces, as many before the attribution as behind it where the article allows
 * @param roles for each position what it is to the attribution: {@link #NONE}, {@link #SOURCE},
 *     {@link #CUE} or {@link #CONTENT}
 */
record AttributionWindow(Window window, byte[] roles) {
  static final byte NONE = 0;
  static final byte SOURCE = 1;
  static final byte CUE = 2;
  static final byte CONTENT = 3;

  /**
   * @param longest most positions; of an attribution that is longer, its cue and what surrounds
   *     that are shown, or the begin of its content where it has none
   */
  static AttributionWindow around(
      Attribution attribution, Pieces pieces, Windows windows, int longest) {
    byte[] roles = new byte[pieces.size()];
    mark(attribution.content(), CONTENT, pieces, roles);
    mark(attribution.source(), SOURCE, pieces, roles);
    mark(attribution.cue(), CUE, pieces, roles);
    Stretch stretch = Stretch.of(pieces, piece -> roles[piece] != NONE);
    if (stretch.length() > longest) {
      Stretch cue = Stretch.of(pieces, piece -> roles[piece] == CUE);
      stretch =
          cue.isEmpty() || cue.length() > longest
              ? new Stretch(pieces, stretch.begin(), stretch.begin() + 1)
              : cue;
    }
    Stretch shown = stretch.grown(longest);
    Window window = windows.window(pieces, shown.begin(), shown.end());
    byte[] byPosition = new byte[window.length()];
    for (int piece = shown.begin(); piece < shown.end(); piece++) {
      byPosition[window.position(piece)] = roles[piece];
    }
    return new AttributionWindow(window, byPosition);
  }

  private static void mark(List<Span> spans, byte role, Pieces pieces, byte[] roles) {
    for (Span span : spans) {
      for (int piece = 0; piece < roles.length; piece++) {
        if (pieces.begin(piece) >= span.begin() && pieces.begin(piece) < span.end()) {
          roles[piece] = role;
        }
      }
    }
  }

  /** Pieces from {@code begin} to before {@code end}. */
  private record Stretch(Pieces pieces, int begin, int end) {
    /** From the first to the last of the pieces that are asked for. */
    static Stretch of(Pieces pieces, IntPredicate wanted) {
      int begin = 0;
      int end = pieces.size();
      while (begin < end && !wanted.test(begin)) {
        begin++;
      }
      while (end > begin && !wanted.test(end - 1)) {
        end--;
      }
      return new Stretch(pieces, begin, end);
    }

    boolean isEmpty() {
      return begin == end;
    }

    /** How many positions a window of them has. */
    int length() {
      int paragraphs = isEmpty() ? 0 : pieces.paragraph(end - 1) - pieces.paragraph(begin) + 1;
      return 1 + end - begin + paragraphs;
    }

    /** A piece more on each side in turn, as long as there is room. */
    Stretch grown(int longest) {
      Stretch grown = this;
      for (boolean grows = true; grows; ) {
        Stretch before = grown.orWith(Math.max(0, grown.begin - 1), grown.end, longest);
        Stretch both =
            before.orWith(before.begin, Math.min(pieces.size(), before.end + 1), longest);
        grows = !both.equals(grown);
        grown = both;
      }
      return grown;
    }

    private Stretch orWith(int otherBegin, int otherEnd, int longest) {
      Stretch other = new Stretch(pieces, otherBegin, otherEnd);
      return other.length() <= longest ? other : this;
    }
  }
}

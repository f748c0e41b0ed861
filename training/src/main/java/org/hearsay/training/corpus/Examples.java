package org.hearsay.training.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.article.Span;
import org.hearsay.evaluation.Marked;
import org.hearsay.intake.gold.GoldArticle;
import org.hearsay.reader.labels.NameTag;
import org.hearsay.reader.labels.Role;
import org.hearsay.reader.labels.Tag;
import org.hearsay.reader.pieces.PieceTokenizer;
import org.hearsay.reader.pieces.Pieces;
import org.hearsay.reader.pieces.Window;
import org.hearsay.reader.pieces.Windows;

/** Makes examples of annotated articles. */
public final class Examples {
  private final PieceTokenizer tokenizer;
  private final Windows windows;

  public Examples(PieceTokenizer tokenizer, Windows windows) {
    this.tokenizer = tokenizer;
    this.windows = windows;
  }

  /** A tokenized article, ready to be cut anew in every epoch. */
  public record Prepared(GoldArticle article, Pieces pieces, Map<Span, NameTag> names) {}

  /**
   * Tokenizes an article.
   *
   * @param names tags of its tokens; empty when they are not known
   */
  public Prepared prepare(GoldArticle article, Map<Span, NameTag> names) {
    return new Prepared(article, tokenizer.tokenize(article.text()), names);
  }

  /**
   * The examples of one article. The first window ends before piece {@code shift}, rounded to the
   * begin of a word, so that other shifts show the same words in other surroundings.
   */
  public List<Example> of(Prepared prepared, int shift) {
    Pieces pieces = prepared.pieces();
    List<Window> cut = new ArrayList<>();
    int begin = Math.min(shift, pieces.size());
    while (begin > 0
        && begin < pieces.size()
        && pieces.paragraph(begin) == pieces.paragraph(begin - 1)) {
      begin--;
    }
    if (begin > 0) {
      cut.add(windows.window(pieces, 0, begin));
    }
    cut.addAll(windows.from(pieces, begin));
    return cut.stream().map(window -> example(window, prepared)).toList();
  }

  private static Example example(Window window, Prepared prepared) {
    List<Marked> attributions = prepared.article().attributions();
    long[] tags = unlabelled(window, Tag.OUTSIDE.ordinal());
    List<Example.Cue> cues = new ArrayList<>();
    for (Marked marked : attributions) {
      mark(window, marked.content(), Tag.CONTENT_BEGINS.ordinal(), tags);
    }
    for (Marked marked : attributions) {
      mark(window, marked.source(), Tag.SOURCE_BEGINS.ordinal(), tags);
    }
    for (Marked marked : attributions) {
      mark(window, marked.cue(), Tag.CUE_BEGINS.ordinal(), tags);
      addCue(window, marked, cues);
    }
    return new Example(window, tags, names(window, prepared.names()), cues);
  }

  private static long[] names(Window window, Map<Span, NameTag> tags) {
    long[] names = new long[window.length()];
    Arrays.fill(names, Example.UNLABELLED);
    if (tags.isEmpty()) {
      return names;
    }
    Map<Integer, NameTag> byBegin = new HashMap<>();
    tags.forEach((token, tag) -> byBegin.put(token.begin(), tag));
    for (int position = 0; position < names.length; position++) {
      if (window.startsWord(position)) {
        NameTag tag = byBegin.get(window.pieces().begin(window.piece(position)));
        names[position] = tag == null ? Example.UNLABELLED : tag.ordinal();
      }
    }
    return names;
  }

  private static void addCue(Window window, Marked marked, List<Example.Cue> cues) {
    if (marked.cue().isEmpty()) {
      return;
    }
    Span cue = marked.cue().getFirst();
    int first = -1;
    int last = -1;
    for (int position = 0; position < window.length(); position++) {
      if (window.startsWord(position) && begins(window, position, cue)) {
        first = first < 0 ? position : first;
        last = position;
      }
    }
    if (first < 0) {
      return;
    }
    long[] roles = unlabelled(window, Role.NONE.ordinal());
    mark(window, marked.content(), Role.CONTENT_BEGINS.ordinal(), roles);
    mark(window, marked.source(), Role.SOURCE_BEGINS.ordinal(), roles);
    cues.add(new Example.Cue(first, last, roles));
  }

  private static long[] unlabelled(Window window, int outside) {
    long[] labels = new long[window.length()];
    for (int position = 0; position < labels.length; position++) {
      labels[position] = window.startsWord(position) ? outside : Example.UNLABELLED;
    }
    return labels;
  }

  /** Labels the words of each span: {@code begins} the first, {@code begins + 1} the others. */
  private static void mark(Window window, List<Span> spans, int begins, long[] labels) {
    for (Span span : spans) {
      int label = begins;
      for (int position = 0; position < labels.length; position++) {
        if (window.startsWord(position) && begins(window, position, span)) {
          labels[position] = label;
          label = begins + 1;
        }
      }
    }
  }

  private static boolean begins(Window window, int position, Span span) {
    int begin = window.pieces().begin(window.piece(position));
    return begin >= span.begin() && begin < span.end();
  }
}

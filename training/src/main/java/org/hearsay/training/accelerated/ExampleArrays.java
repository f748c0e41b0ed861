package org.hearsay.training.accelerated;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.reader.pieces.Window;
import org.hearsay.training.corpus.Example;

/**
 * Examples as arrays, the positions of all windows one after the other: {@code ids}, {@code cases},
 * {@code quotes}, {@code paragraphs} (counted from 0 in each window, -1 at marks), {@code tags};
 * {@code lengths} of the windows. Likewise for the cues: {@code cue_window}, {@code cue_first},
 * {@code cue_last}, and {@code roles}, as many to a cue as its window has positions. Where no word
 * begins, and at marks, {@code tags} and {@code roles} have {@link Example#UNLABELLED}.
 */
final class ExampleArrays {
  private final List<Integer> lengths = new ArrayList<>();
  private final List<Integer> ids = new ArrayList<>();
  private final ByteArrayOutputStream cases = new ByteArrayOutputStream();
  private final ByteArrayOutputStream quotes = new ByteArrayOutputStream();
  private final List<Integer> paragraphs = new ArrayList<>();
  private final ByteArrayOutputStream tags = new ByteArrayOutputStream();
  private final List<Integer> cueWindow = new ArrayList<>();
  private final List<Integer> cueFirst = new ArrayList<>();
  private final List<Integer> cueLast = new ArrayList<>();
  private final ByteArrayOutputStream roles = new ByteArrayOutputStream();

  void add(Example example) {
    Window window = example.window();
    for (Example.Cue cue : example.cues()) {
      cueWindow.add(lengths.size());
      cueFirst.add(cue.first());
      cueLast.add(cue.last());
      for (long role : cue.roles()) {
        roles.write((int) role);
      }
    }
    lengths.add(window.length());
    int first = window.pieces().paragraph(window.firstPiece());
    for (int position = 0; position < window.length(); position++) {
      ids.add(window.id(position));
      cases.write(window.letterCase(position).ordinal());
      quotes.write(window.quotePosition(position).ordinal());
      int piece = window.piece(position);
      paragraphs.add(piece < 0 ? -1 : window.pieces().paragraph(piece) - first);
      tags.write((int) example.tags()[position]);
    }
  }

  void write(Path file) throws IOException {
    try (NumpyArchive archive = new NumpyArchive(Files.newOutputStream(file))) {
      archive.add("lengths", ints(lengths));
      archive.add("ids", ints(ids));
      archive.add("cases", cases.toByteArray());
      archive.add("quotes", quotes.toByteArray());
      archive.add("paragraphs", ints(paragraphs));
      archive.add("tags", tags.toByteArray());
      archive.add("cue_window", ints(cueWindow));
      archive.add("cue_first", ints(cueFirst));
      archive.add("cue_last", ints(cueLast));
      archive.add("roles", roles.toByteArray());
    }
  }

  private static int[] ints(List<Integer> values) {
    return values.stream().mapToInt(Integer::intValue).toArray();
  }
}

package org.hearsay.training.accelerated;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.reader.pieces.Window;
import org.hearsay.training.judgement.FeatureFile;

/**
 * Attributions to be judged as arrays, the positions of all windows one after the other: {@code
 * ids}, {@code cases}, {@code quotes}, {@code roles} (see {@link AttributionWindow}). For each
 * attribution: {@code lengths} of its window, number of its {@code articles}, {@code folds} of
 * labelled articles, ordinals of {@code kinds} and {@code acts}; {@link FeatureFile#UNLABELLED}
 * where there are none.
 */
final class JudgementArrays {
  private final ByteArrayOutputStream ids = new ByteArrayOutputStream();
  private final ByteArrayOutputStream cases = new ByteArrayOutputStream();
  private final ByteArrayOutputStream quotes = new ByteArrayOutputStream();
  private final ByteArrayOutputStream roles = new ByteArrayOutputStream();
  private final List<Integer> lengths = new ArrayList<>();
  private final List<Integer> articles = new ArrayList<>();
  private final ByteArrayOutputStream folds = new ByteArrayOutputStream();
  private final ByteArrayOutputStream kinds = new ByteArrayOutputStream();
  private final ByteArrayOutputStream acts = new ByteArrayOutputStream();

  void add(int article, AttributionWindow around, FeatureFile.Entry entry) {
    Window window = around.window();
    for (int position = 0; position < window.length(); position++) {
      ids.write(window.id(position));
      ids.write(window.id(position) >> Byte.SIZE);
      cases.write(window.letterCase(position).ordinal());
      quotes.write(window.quotePosition(position).ordinal());
    }
    roles.writeBytes(around.roles());
    lengths.add(window.length());
    articles.add(article);
    folds.write(entry.part());
    kinds.write(entry.kind());
    acts.write(entry.act());
  }

  void write(Path file) throws IOException {
    try (NumpyArchive archive = new NumpyArchive(Files.newOutputStream(file))) {
      archive.add("ids", shorts(ids.toByteArray()));
      archive.add("cases", cases.toByteArray());
      archive.add("quotes", quotes.toByteArray());
      archive.add("roles", roles.toByteArray());
      archive.add("lengths", lengths.stream().mapToInt(Integer::intValue).toArray());
      archive.add("articles", articles.stream().mapToInt(Integer::intValue).toArray());
      archive.add("folds", folds.toByteArray());
      archive.add("kinds", kinds.toByteArray());
      archive.add("acts", acts.toByteArray());
    }
  }

  private static short[] shorts(byte[] bytes) {
    short[] values = new short[bytes.length / Short.BYTES];
    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer().get(values);
    return values;
  }
}

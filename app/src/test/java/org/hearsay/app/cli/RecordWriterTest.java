package org.hearsay.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordWriterTest {
  /** Keeps each write to the operating system apart. */
  private static final class Writes extends OutputStream {
    private final List<String> pieces = new ArrayList<>();

    @Override
    public void write(int b) {
      pieces.add(String.valueOf((char) b));
    }

    @Override
    public void write(byte[] bytes, int begin, int length) {
      pieces.add(new String(bytes, begin, length, StandardCharsets.UTF_8));
    }
  }

  @Test
  void aRecordOfAnyLengthGoesOutInOnePiece() throws IOException {
    String record = "é🦊".repeat(200_000) + "\n";
    Writes writes = new Writes();

    try (RecordWriter writer = new RecordWriter(writes)) {
      for (int i = 0; i < record.length(); i += 1000) {
        writer.write(record, i, Math.min(1000, record.length() - i));
      }
      writer.flush();
    }

    assertThat(writes.pieces).containsExactly(record);
  }

  @Test
  void whatIsNotARecordYetIsNeverWritten() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    try (RecordWriter writer = new RecordWriter(out)) {
      writer.write("{\"article\":", 0, 11);
    }

    assertThat(out.size()).isZero();
  }

  @Test
  void aStreamThatTakesNothingIsAnError() throws IOException {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };

    try (RecordWriter writer = new RecordWriter(full)) {
      writer.write("x", 0, 1);
      assertThatThrownBy(writer::flush).hasMessage("No space left on device");
    }
  }
}

package org.hearsay.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Bytes to text, strictly: nothing is replaced, left out or guessed. A byte order mark is kept as
 * part of the text.
 */
final class TextDecoder {
  /** Share of control characters from which a file is taken for binary. */
  private static final double BINARY_SHARE = 0.1;

  private TextDecoder() {}

  /** Why bytes are not the text of an article. */
  static final class NotText extends Exception {
    private static final long serialVersionUID = 1;

    NotText(String reason) {
      super(reason);
    }

    /** The reason, for people. */
    String reason() {
      return String.valueOf(getMessage());
    }
  }

  /**
   * The text.
   *
   * @throws NotText when the bytes are empty, binary, not UTF-8, or white space alone; it says
   *     where
   */
  static String decode(byte[] bytes) throws NotText {
    if (bytes.length == 0) {
      throw new NotText("the file is empty");
    }
    rejectWideCharacters(bytes);
    rejectBinary(bytes);
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      throw new NotText("not UTF-8: invalid byte at " + place(bytes, in.position()));
    }
    String text = out.flip().toString();
    if (text.chars()
        .allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff')) {
      throw new NotText("there is nothing but white space in the file");
    }
    return text;
  }

  /** Most of UTF-16 would be rejected as binary, which is no help to whoever saved a text so. */
  private static void rejectWideCharacters(byte[] bytes) throws NotText {
    int mark = bytes.length < 2 ? 0 : (bytes[0] & 0xff) << 8 | (bytes[1] & 0xff);
    if (mark == 0xfeff || mark == 0xfffe) {
      throw new NotText("not UTF-8: UTF-16 by the byte order mark at offset 0 (line 1)");
    }
  }

  private static void rejectBinary(byte[] bytes) throws NotText {
    int controls = 0;
    for (int i = 0; i < bytes.length; i++) {
      byte b = bytes[i];
      if (b == 0) {
        throw new NotText("binary, not text: NUL byte at " + place(bytes, i));
      }
      if (b > 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
        controls++;
      }
    }
    if (controls > BINARY_SHARE * bytes.length) {
      throw new NotText(
          "binary, not text: "
              + controls
              + " of "
              + bytes.length
              + " bytes are control characters");
    }
  }

  private static String place(byte[] bytes, int offset) {
    int line = 1;
    for (int i = 0; i < offset; i++) {
      if (bytes[i] == '\n') {
        line++;
      }
    }
    return "offset " + offset + " (line " + line + ")";
  }
}

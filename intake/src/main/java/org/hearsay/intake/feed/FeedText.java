package org.hearsay.intake.feed;

import com.rometools.rome.io.XmlReader;
import com.rometools.rome.io.impl.XmlFixerReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import org.jspecify.annotations.Nullable;

/**
 * A feed's bytes as text: decoded as RFC 7303 says, or as the XML itself says where the server's
 * word can't be true. White space before the XML is left out, and names that HTML has for
 * characters ({@code &nbsp;}) are written as numbers: many feeds have both, and XML allows neither.
 */
final class FeedText {
  private FeedText() {}

  static String of(byte[] bytes, @Nullable String charset) throws FeedDocument.Unreadable {
    try (Reader decoded = reader(bytes, charset);
        Reader healed = new XmlFixerReader(decoded)) {
      StringWriter text = new StringWriter();
      healed.transferTo(text);
      return text.toString();
    } catch (IOException | RuntimeException e) { // an unknown charset is none of the checked ones
      throw new FeedDocument.Unreadable("the feed's characters can't be told: " + e.getMessage());
    }
  }

  private static Reader reader(byte[] bytes, @Nullable String charset) throws IOException {
    ByteArrayInputStream in = new ByteArrayInputStream(bytes);
    return charset == null
        ? new XmlReader(in, true)
        : new XmlReader(in, "application/xml; charset=" + charset, true);
  }
}

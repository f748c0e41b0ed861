package org.hearsay.intake;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.hearsay.intake.TextDecoder.NotText;

/** Tells addresses of the web from names of files. */
final class WebAddress {
  private WebAddress() {}

  static boolean isOne(String given) {
    String begin = given.substring(0, Math.min(given.length(), 8)).toLowerCase(Locale.ROOT);
    return begin.startsWith("http://") || begin.equals("https://");
  }

  /**
   * @throws NotText when it is not well-formed
   */
  static URI of(String given) throws NotText {
    try {
      URI address = new URI(given);
      if (address.getHost() == null) {
        throw new NotText("no address of the web: it names no host");
      }
      return address;
    } catch (URISyntaxException e) {
      throw new NotText(
          "no address of the web: %s at character %d".formatted(e.getReason(), e.getIndex()));
    }
  }
}

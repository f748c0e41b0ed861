package org.hearsay.app.http;

import java.nio.charset.StandardCharsets;
import org.hearsay.app.web.Inbox;
import org.hearsay.article.Publication;
import org.hearsay.intake.Input;
import org.hearsay.intake.TextInputs;

/** Makes articles of texts that were sent. */
public final class GivenArticles implements Inbox {
  @Override
  public Taken take(String input, Publication known) {
    if (Inbox.isLink(input)) {
      return new Taken.Refused("links can't be followed yet");
    }
    byte[] bytes = input.getBytes(StandardCharsets.UTF_8);
    Input read =
        new TextInputs(known, new java.io.ByteArrayInputStream(bytes))
            .read(TextInputs.STANDARD_INPUT);
    return switch (read) {
      case Input.Accepted accepted -> new Taken.Accepted(accepted.article());
      case Input.Rejected rejected -> new Taken.Refused(rejected.reason());
    };
  }
}

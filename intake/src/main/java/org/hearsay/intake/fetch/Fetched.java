package org.hearsay.intake.fetch;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** What became of one fetch. */
public sealed interface Fetched {
  /**
   * What stands at the address.
   *
   * @param address where it was found, after all redirects
   * @param contentType media type in lower case without parameters: {@code text/html}; empty where
   *     none was given
   * @param charset the {@code charset} of the content type, as given
   * @param bytes the content, unpacked
   * @param validators for a later conditional request to the address that was asked for
   */
  record Content(
      URI address,
      String contentType,
      @Nullable String charset,
      byte[] bytes,
      Validators validators)
      implements Fetched {}

  /** Nothing has changed since the validators were given. */
  record Unchanged() implements Fetched {}

  /**
   * Nothing could be fetched.
   *
   * @param reason what is wrong and where, as a sentence fragment for people
   * @param again whether it may go better later: a server that is busy or can't be reached
   */
  record Failed(String reason, boolean again) implements Fetched {}
}

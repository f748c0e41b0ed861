package org.hearsay.intake.container;

import java.net.URI;
import org.hearsay.article.Publication;
import org.jspecify.annotations.Nullable;

/** One thing in a file that holds several. */
public sealed interface Item {
  /**
   * Where it stands in the file, to be written behind the file's path: {@code #3} for the third
   * entry or line, {@code @4711} for a byte offset; empty for a file that holds nothing else.
   */
  String place();

  /**
   * The text of an article.
   *
   * @param publication what the file says of where and when it appeared
   * @param language the language that the file says it is in, as two letters of ISO 639-1; null
   *     where it does not say
   */
  record Text(String place, String text, Publication publication, @Nullable String language)
      implements Item {}

  /**
   * A page of HTML that an article may be found in.
   *
   * @param html its bytes, as a server sent them
   * @param charset of the bytes, as a server named it; null where none did
   * @param address where it stands; null where that is not known
   * @param publication what the file says of where and when it appeared; what the page itself says
   *     counts more
   */
  record Page(
      String place,
      byte[] html,
      @Nullable String charset,
      @Nullable URI address,
      Publication publication)
      implements Item {}

  /**
   * The text of an article as HTML, without a page around it.
   *
   * @param publication what the file says of where and when it appeared
   */
  record Fragment(String place, String html, Publication publication) implements Item {}

  /**
   * The address of a page that an article may be found in.
   *
   * @param publication what the file says of where and when it appeared; what the page itself says
   *     counts more
   */
  record Link(String place, URI address, Publication publication) implements Item {}

  /**
   * Something that can't be read.
   *
   * @param reason what is wrong and where, as a sentence fragment for people
   */
  record Broken(String place, String reason) implements Item {}
}

package org.hearsay.intake.warc;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.article.Publication;
import org.hearsay.intake.container.Item;
import org.hearsay.intake.container.Items;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.netpreserve.jwarc.WarcTruncationReason;

/**
 * The pages of HTML in an archive, streamed: the answers of servers with status 200 ({@code
 * response}), and what was kept without one ({@code resource}). A page's place is {@code @} and the
 * byte offset of its record in the file, compressed where the file is.
 *
 * <p>Passed over are requests, metadata, pictures and the like, other statuses, and {@code revisit}
 * records, which say that a page had not changed. A page that the crawler cut, or that is
 * compressed in a way that can't be undone, is broken. Where the archive itself breaks off or is
 * damaged, the pages before that are there, and one broken item tells the offset.
 *
 * <p>The date of a record is the crawler's and says nothing of publication but that it was not
 * later; it is not used.
 */
public final class WarcPages extends Items {
  private static final int OK = 200;

  private final InputStream in;
  private final int mostBytes;
  private @Nullable WarcReader reader;
  private boolean ended;

  /**
   * @param in closed with these
   * @param mostBytes largest page, in bytes without its compression, that is read
   */
  public WarcPages(InputStream in, int mostBytes) {
    this.in = new BufferedInputStream(in, 1 << 16);
    this.mostBytes = mostBytes;
  }

  @Override
  protected @Nullable Item read() {
    while (!ended) {
      try {
        WarcReader opened = reader();
        Optional<WarcRecord> record = opened.next();
        ended = record.isEmpty();
        Item item = ended ? null : item(record.orElseThrow(), "@" + opened.position());
        if (item != null) {
          return item;
        }
      } catch (EOFException e) {
        return end("the file ends within the record at offset " + position());
      } catch (IOException | RuntimeException e) { // jwarc checks not all that it parses
        return end("damaged behind offset " + position() + ": " + why(e));
      }
    }
    return null;
  }

  private WarcReader reader() throws IOException {
    WarcReader opened = reader;
    if (opened == null) {
      opened = new WarcReader(in);
      reader = opened;
    }
    return opened;
  }

  /** Offset of the record that is being read. */
  private long position() {
    return reader == null ? 0 : reader.position();
  }

  private Item end(String reason) {
    ended = true;
    return new Item.Broken("@" + position(), reason + "; what stands behind that is not read");
  }

  /**
   * What a record holds, null where that is no page.
   *
   * @throws IOException when the archive can't be read further
   */
  private @Nullable Item item(WarcRecord record, String place) throws IOException {
    try {
      return switch (record) {
        case WarcResponse response -> response(response, place);
        case WarcResource resource when isHtml(resource.contentType()) ->
            page(resource, resource.body(), resource.contentType(), place);
        default -> null;
      };
    } catch (IOException | RuntimeException e) {
      record.body().consume(); // which fails where it is not the page alone that is damaged
      return new Item.Broken(place, "the page can't be read: " + why(e));
    } catch (LinkageError e) {
      return new Item.Broken(
          place, "the page can't be read: unpacking it needs a library that is not there");
    }
  }

  private static String why(Exception e) {
    String message =
        switch (e) {
          case ParsingException parsing -> parsing.getBaseMessage();
          case IOException other -> other.getMessage();
          default -> "headers that can't be understood";
        };
    return message == null ? "it ends too early" : message;
  }

  private @Nullable Item response(WarcResponse response, String place) throws IOException {
    if (!response.contentType().base().equals(MediaType.HTTP)) {
      return null;
    }
    HttpResponse http = response.http();
    boolean isPage = http.status() == OK && isHtml(http.contentType());
    return isPage ? page(response, http.bodyDecoded(), http.contentType(), place) : null;
  }

  private static boolean isHtml(MediaType type) {
    MediaType base = type.base();
    return base.equals(MediaType.HTML) || base.equals(MediaType.XHTML);
  }

  private Item page(WarcTargetRecord record, MessageBody body, MediaType type, String place)
      throws IOException {
    if (record.truncated() != WarcTruncationReason.NOT_TRUNCATED) {
      String reason = record.truncated().name().toLowerCase(Locale.ROOT);
      return new Item.Broken(place, "the crawler cut the page (" + reason + ")");
    }
    byte[] html = body.stream().readNBytes(mostBytes + 1);
    if (html.length > mostBytes) {
      return new Item.Broken(place, "the page is larger than " + mostBytes + " bytes");
    }
    return new Item.Page(
        place, html, type.parameters().get("charset"), address(record), Publication.UNKNOWN);
  }

  private static @Nullable URI address(WarcTargetRecord record) {
    try {
      return new URI(record.target());
    } catch (URISyntaxException e) {
      return null; // crawlers keep what browsers let pass
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}

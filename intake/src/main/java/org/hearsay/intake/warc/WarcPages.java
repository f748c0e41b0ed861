package org.hearsay.intake.warc;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
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
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.netpreserve.jwarc.WarcTruncationReason;

/**
 * The pages of HTML in an archive, streamed: the answers of servers with status 200 ({@code
 * response}), what was kept without one ({@code resource}), and records that say that a page was as
 * before ({@code revisit}), with the page that they repeat. A page's place is {@code @} and the
 * byte offset of its record in the file, compressed where the file is.
 *
 * <p>Passed over are requests, metadata, pictures and the like, and other statuses. A page that the
 * crawler cut, that is compressed in a way that can't be undone, or that repeats what is not there,
 * is broken. Where the archive itself is damaged, one broken item tells the offset, and reading
 * goes on with the next record that can be found; where it breaks off, one tells that.
 *
 * <p>The date of a record is the crawler's and says nothing of publication but that it was not
 * later; it is not used.
 */
public final class WarcPages extends Items {
  private static final int OK = 200;
  private static final int NOT_MODIFIED = 304;
  private static final int MOST_REREAD = 16 << 20;
  private static final int MOST_REPEATED = 32 << 20;
  private static final int MOST_DAMAGES = 1_000;
  private static final byte[] MEMBER = {0x1f, (byte) 0x8b, 0x08};
  private static final byte[] RECORD = "\nWARC/1.".getBytes(StandardCharsets.US_ASCII);

  private final RereadableStream in;
  private final int mostBytes;
  private final EarlierRecords earlier = new EarlierRecords(MOST_REPEATED);
  private @Nullable WarcReader reader;
  private long base;
  private boolean isCompressed;
  private int damages;
  private boolean lost;
  private boolean ended;

  /**
   * @param in closed with these
   * @param mostBytes largest page, in bytes without its compression, that is read
   */
  public WarcPages(InputStream in, int mostBytes) {
    this.in = new RereadableStream(new BufferedInputStream(in, 1 << 16), MOST_REREAD);
    this.mostBytes = mostBytes;
  }

  @Override
  protected @Nullable Item read() {
    while (!ended) {
      try {
        Item item = ofNextRecord();
        if (item != null) {
          return item;
        }
      } catch (EOFException e) {
        ended = true;
        return lost ? null : broken("the file ends within the record at offset " + position());
      } catch (IOException | RuntimeException e) { // jwarc checks not all that it parses
        boolean isTold = lost;
        String damage = "damaged behind offset " + position() + ": " + why(e);
        Item told = broken(damage + "; reading goes on with the next record that can be found");
        findNextRecord();
        if (!isTold) {
          return told;
        }
      }
    }
    return null;
  }

  /** What the next record holds; null where that is no page, or there is no record any more. */
  private @Nullable Item ofNextRecord() throws IOException {
    WarcReader opened = reader();
    Optional<WarcRecord> record = opened.next();
    ended = record.isEmpty();
    if (ended) {
      return null;
    }
    in.release(position());
    Item item = item(record.orElseThrow(), "@" + position());
    lost = false;
    earlier.note(record.orElseThrow(), item, item != null || !isRefusal(record.orElseThrow()));
    return item;
  }

  /** Another status than 200: what stood at the address before is not replaced by it. */
  private static boolean isRefusal(WarcRecord record) throws IOException {
    return record instanceof WarcResponse response
        && response.contentType().base().equals(MediaType.HTTP)
        && response.http().status() != OK;
  }

  private WarcReader reader() throws IOException {
    WarcReader opened = reader;
    if (opened == null) {
      opened = new WarcReader(in);
      reader = opened;
      isCompressed |= opened.compression() == WarcCompression.GZIP;
    }
    return opened;
  }

  /** Offset of the record that is being read. */
  private long position() {
    return base + (reader == null ? 0 : reader.position());
  }

  private Item broken(String reason) {
    return new Item.Broken("@" + position(), reason);
  }

  /**
   * Behind the beginning of the record that is damaged. What only looks like one is damaged in
   * turn, and not told again.
   */
  private void findNextRecord() {
    lost = true;
    damages++;
    try {
      byte[] pattern = isCompressed ? MEMBER : RECORD;
      in.rewind(position() + 1);
      long found = damages > MOST_DAMAGES ? -1 : in.seek(pattern);
      if (found >= 0 && pattern == RECORD) {
        found++;
        in.rewind(found);
      }
      ended = found < 0;
      base = found;
      reader = null;
    } catch (IOException e) {
      ended = true; // the file can't be read any more, which was told
    }
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
        case WarcRevisit revisit -> repeated(revisit, place);
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

  /** The page that a record repeats, at the address of the record. */
  private @Nullable Item repeated(WarcRevisit revisit, String place) {
    if (isOfSomethingElse(revisit)) {
      return null;
    }
    Optional<EarlierRecords.Earlier> found = earlier.repeatedBy(revisit);
    if (found.isEmpty()) {
      return new Item.Broken(
          place, "it repeats a record that does not stand before it in this file");
    }
    if (found.get().isBroken()) {
      return new Item.Broken(place, "it repeats a page that can't be read");
    }
    if (!found.get().isPage()) {
      return null;
    }
    return found
        .get()
        .page()
        .<Item>map(page ->
            new Item.Page(
                place, page.html(), page.charset(), address(revisit), Publication.UNKNOWN))
        .orElseGet(() ->
            new Item.Broken(
                place,
                "the page that it repeats stands too far before it: the last "
                    + (MOST_REPEATED >> 20)
                    + " MB of pages are kept"));
  }

  /** Whether the headers that were kept with it say that it is no page. */
  private static boolean isOfSomethingElse(WarcRevisit revisit) {
    try {
      if (revisit.body().size() == 0) {
        return false;
      }
      HttpResponse http = revisit.http();
      boolean isAnswer = http.status() == OK || http.status() == NOT_MODIFIED;
      boolean hasType = http.headers().first("Content-Type").isPresent();
      return !isAnswer || hasType && !isHtml(http.contentType());
    } catch (IOException | RuntimeException e) {
      return false; // what it has tells nothing
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

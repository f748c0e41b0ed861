package org.hearsay.intake.warc;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.intake.container.Item;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;

/**
 * What later records of an archive may repeat: the latest records by id, digest and address, and
 * the bytes of the latest pages. For one thread.
 */
final class EarlierRecords {
  private static final int MOST_RECORDS = 50_000;
  private static final String ID = "WARC-Record-ID";
  private static final String DIGEST = "WARC-Payload-Digest";
  private static final String ADDRESS = "WARC-Target-URI";

  private final int mostBytes;
  private final Map<String, Earlier> byKey = new HashMap<>();
  private final Deque<Earlier> records = new ArrayDeque<>();
  private final Deque<Earlier> pages = new ArrayDeque<>();
  private int bytes;

  /**
   * @param mostBytes how many bytes of pages are kept
   */
  EarlierRecords(int mostBytes) {
    this.mostBytes = mostBytes;
  }

  /** A record that was read. */
  static final class Earlier {
    private final List<String> keys;
    private final boolean isBroken;
    private final boolean isPage;
    private Item.@Nullable Page page;

    private Earlier(List<String> keys, @Nullable Item item) {
      this.keys = keys;
      isBroken = item instanceof Item.Broken;
      isPage = item instanceof Item.Page;
      page = item instanceof Item.Page it ? it : null;
    }

    /** Whether it could not be read. */
    boolean isBroken() {
      return isBroken;
    }

    /** Whether it is a page. */
    boolean isPage() {
      return isPage;
    }

    /** Its page, while that is kept. */
    Optional<Item.Page> page() {
      return Optional.ofNullable(page);
    }
  }

  /**
   * Notes what was kept of an address. Requests and metadata name one too, but nothing repeats
   * them.
   *
   * @param item what was made of it; null where it is no page
   * @param atAddress whether it is what stands at its address from now on
   */
  void note(WarcRecord record, @Nullable Item item, boolean atAddress) {
    if (!(record instanceof WarcResponse || record instanceof WarcResource)) {
      return;
    }
    Earlier earlier =
        new Earlier(
            (atAddress ? Stream.of(ID, DIGEST, ADDRESS) : Stream.of(ID, DIGEST))
                .map(header -> key(record, header, header))
                .filter(Objects::nonNull)
                .toList(),
            item);
    earlier.keys.forEach(key -> byKey.put(key, earlier));
    records.add(earlier);
    if (records.size() > MOST_RECORDS) {
      Earlier oldest = records.remove();
      oldest.keys.forEach(key -> byKey.remove(key, oldest));
    }
    if (item instanceof Item.Page page) {
      pages.add(earlier);
      bytes += page.html().length;
    }
    while (bytes > mostBytes) {
      Earlier oldest = pages.remove();
      bytes -= oldest.page().map(page -> page.html().length).orElse(0);
      oldest.page = null;
    }
  }

  /**
   * The record that one repeats: the one that it names, else one with the same payload, else what
   * stood last at the address that it names, else at its own.
   */
  Optional<Earlier> repeatedBy(WarcRecord revisit) {
    return Stream.of(
            key(revisit, "WARC-Refers-To", ID),
            key(revisit, DIGEST, DIGEST),
            key(revisit, "WARC-Refers-To-Target-URI", ADDRESS),
            isNotModified(revisit) ? key(revisit, ADDRESS, ADDRESS) : null)
        .filter(Objects::nonNull)
        .map(byKey::get)
        .filter(Objects::nonNull)
        .findFirst();
  }

  /** A server said so, and names no digest. */
  private static boolean isNotModified(WarcRecord revisit) {
    return revisit.headers().first("WARC-Profile").orElse("").contains("server-not-modified");
  }

  /** Of values only a digest means the same in capitals. */
  private static @Nullable String key(WarcRecord record, String header, String as) {
    return record
        .headers()
        .first(header)
        .map(String::strip)
        .map(value -> as + " " + (as.equals(DIGEST) ? value.toLowerCase(Locale.ROOT) : value))
        .orElse(null);
  }
}

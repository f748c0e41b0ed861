package org.hearsay.intake;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hearsay.article.Publication;
import org.hearsay.intake.container.Item;
import org.hearsay.intake.fetch.Fetcher;

/**
 * All that can be given to read: files, folders of them, addresses of the web, and standard input.
 *
 * <p>What a file is its content tells and not its name: plain text, a page of HTML, a feed, an
 * archive of pages (WARC), articles as JSON Lines, an export of Telegram Desktop. One input can so
 * give many articles, and they are read as they are asked for. An article's text is, of plain text,
 * the file's content, unchanged: a byte order mark, carriage returns and white space at the ends
 * belong to it. docs/intake.md describes each format.
 *
 * <p>Of a folder the files are taken whose names end as those of such files do, in folders below it
 * too, sorted by path; hidden ones are not. Where and when an article appeared is what was given
 * for all of them; what was not given is looked up in an {@code index.jsonl} beside its file, and
 * then in what its file says of it. Not for several threads at once.
 */
public final class Inputs {
  /** Largest text, in bytes, that is read. */
  public static final int MOST_BYTES = 5_000_000;

  /** What stands for standard input. */
  public static final String STANDARD_INPUT = "-";

  private final Publication publication;
  private final InputStream standardInput;
  private final Supplier<Fetcher> fetchers;
  private final boolean fetchPages;
  private final Accepting accepting = new Accepting();

  /**
   * @param publication what is known of where and when all the articles appeared
   * @param standardInput read to its end when {@value #STANDARD_INPUT} is given; not closed
   * @param fetchers opens what fetches from the web; called when an address is met, at most once
   *     for each {@link ReadInputs}, which closes it
   * @param fetchPages whether to fetch the pages that feeds in files link to; those of feeds that
   *     were fetched themselves are
   */
  public Inputs(
      Publication publication,
      InputStream standardInput,
      Supplier<Fetcher> fetchers,
      boolean fetchPages) {
    this.publication = publication;
    this.standardInput = standardInput;
    this.fetchers = fetchers;
    this.fetchPages = fetchPages;
  }

  /** Begins to read what was given; the caller closes it. */
  public ReadInputs of(List<String> given) {
    List<GivenPath> paths = given.stream().flatMap(Inputs::pathsOf).toList();
    Opener opener = new Opener(publication, standardInput, fetchers, fetchPages, accepting);
    return new ReadInputs(paths, opener);
  }

  /**
   * What items become that somebody else took from their file; the caller closes them and the
   * fetcher.
   *
   * @param path of the file, or its address
   * @param fetcher fetches the pages that items link to
   */
  public Iterator<Input> of(String path, Iterator<Item> items, Fetcher fetcher) {
    ItemReader reader = new ItemReader(path, publication, accepting, new Web(() -> fetcher));
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return items.hasNext();
      }

      @Override
      public Input next() {
        return reader.read(items.next());
      }
    };
  }

  private static Stream<GivenPath> pathsOf(String given) {
    boolean isFolder =
        !given.equals(STANDARD_INPUT)
            && !given.isEmpty()
            && !WebAddress.isOne(given)
            && Files.isDirectory(Path.of(given));
    return isFolder
        ? FolderFiles.of(given).stream().map(path -> new GivenPath(path, path.equals(given)))
        : Stream.of(new GivenPath(given, true));
  }
}

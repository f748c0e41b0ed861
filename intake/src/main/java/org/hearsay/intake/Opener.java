package org.hearsay.intake;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.zip.GZIPInputStream;
import org.hearsay.article.Publication;
import org.hearsay.intake.TextDecoder.NotText;
import org.hearsay.intake.container.Items;
import org.hearsay.intake.document.Documents;
import org.hearsay.intake.feed.Feed;
import org.hearsay.intake.feed.FeedItems;
import org.hearsay.intake.fetch.Fetched;
import org.hearsay.intake.fetch.Fetcher;
import org.hearsay.intake.lines.ArticleLines;
import org.hearsay.intake.page.Page;
import org.hearsay.intake.page.Pages;
import org.hearsay.intake.telegram.TelegramExport;
import org.hearsay.intake.warc.WarcPages;
import org.jspecify.annotations.Nullable;

/** Opens what was given, tells what it is, and hands it to whoever reads such. For one thread. */
final class Opener implements Closeable {
  private final Publication publication;
  private final InputStream standardInput;
  private final Web web;
  private final boolean fetchPages;
  private final Accepting accepting;
  private final FolderIndex index = new FolderIndex();

  Opener(
      Publication publication,
      InputStream standardInput,
      Supplier<Fetcher> fetchers,
      boolean fetchPages,
      Accepting accepting) {
    this.publication = publication;
    this.standardInput = kept(standardInput);
    this.fetchPages = fetchPages;
    this.accepting = accepting;
    web = new Web(fetchers);
  }

  /** A stream that stays open when what reads it is closed. */
  private static InputStream kept(InputStream in) {
    return new FilterInputStream(in) {
      @Override
      public int read(byte[] bytes, int offset, int length) throws IOException {
        return in.read(bytes, offset, length);
      }

      @Override
      public void close() {
        // Whoever opened it closes it.
      }
    };
  }

  /**
   * What is being read.
   *
   * @param path as it is reported
   * @param named whether it was given by its name
   * @param publication what is known of all articles in it
   * @param address where it was fetched from; null where it was not
   * @param charset as a server named it; null where none did
   * @param isPage whether a server called it a page of HTML
   */
  private record Source(
      String path,
      boolean named,
      Publication publication,
      @Nullable URI address,
      @Nullable String charset,
      boolean isPage) {}

  /** Opens one; none at all where it is of a folder and nothing for Hearsay. */
  OpenInputs open(GivenPath path) {
    try {
      return WebAddress.isOne(path.path()) ? fetched(path.path()) : file(path);
    } catch (NotText e) {
      return rejected(path.path(), e.reason());
    } catch (IOException e) {
      return rejected(path.path(), FileStreams.inWords(e));
    }
  }

  private static OpenInputs rejected(String path, String reason) {
    return OpenInputs.of(new Input.Rejected(path, reason));
  }

  private OpenInputs fetched(String path) throws NotText, IOException {
    return switch (web.get(WebAddress.of(path))) {
      case Fetched.Content content -> {
        boolean isPage = content.contentType().contains("html");
        Source source =
            new Source(path, true, publication, content.address(), content.charset(), isPage);
        yield read(source, new ByteArrayInputStream(content.bytes()));
      }
      case Fetched.Unchanged unchanged -> rejected(path, "the server says that nothing changed");
      case Fetched.Failed failed ->
          OpenInputs.of(new Input.Rejected(path, failed.reason(), failed.again()));
    };
  }

  private OpenInputs file(GivenPath given) throws NotText, IOException {
    String path = given.path();
    if (path.equals(Inputs.STANDARD_INPUT)) {
      return read(source(given, Optional.empty()), standardInput);
    }
    InputStream in = FileStreams.open(path);
    try {
      return read(source(given, index.of(Path.of(path))), in).closing(in);
    } catch (NotText | IOException e) {
      in.close();
      throw e;
    }
  }

  private Source source(GivenPath given, Optional<Publication> indexed) {
    Publication known = publication.orElse(indexed.orElse(Publication.UNKNOWN));
    return new Source(given.path(), given.named(), known, null, null, false);
  }

  private OpenInputs read(Source source, InputStream in) throws NotText, IOException {
    Beginning beginning = Beginning.of(in);
    boolean isPacked =
        beginning.kind() == ContentKind.GZIP && beginning.unpackedKind() != ContentKind.WARC;
    return read(
        source,
        isPacked ? Beginning.of(new GZIPInputStream(beginning.stream(), 1 << 13)) : beginning);
  }

  private OpenInputs read(Source source, Beginning beginning) throws NotText, IOException {
    InputStream in = beginning.stream();
    ContentKind kind = beginning.kind();
    if (kind.isForeign() && !source.named()) {
      return OpenInputs.NONE;
    }
    return switch (kind) {
      case TEXT ->
          source.isPage()
              ? page(source, bounded(in, Pages.MOST_BYTES))
              : OpenInputs.of(
                  accepting.text(
                      source.path(),
                      TextDecoder.decode(bounded(in, Inputs.MOST_BYTES)),
                      source.publication()));
      case HTML -> page(source, bounded(in, Pages.MOST_BYTES));
      case FEED -> feed(source, in);
      case WARC, GZIP -> items(source, new WarcPages(in, Pages.MOST_BYTES));
      case ARTICLE_LINES -> items(source, new ArticleLines(in));
      case TELEGRAM -> items(source, new TelegramExport(in));
      case PDF, ZIP -> document(source, bounded(in, Documents.MOST_BYTES));
      case OPML -> throw new NotText("a list of feeds (OPML); ./hearsay watch follows them");
      case OTHER_XML -> throw new NotText("XML, but neither a feed (RSS, Atom) nor a page");
      case OTHER_JSON ->
          throw new NotText(
              "JSON, but neither articles, one object a line, nor an export of Telegram Desktop");
    };
  }

  private OpenInputs page(Source source, byte[] html) {
    Page page = Pages.read(html, source.charset(), source.address());
    return OpenInputs.of(accepting.page(source.path(), page, source.publication()));
  }

  private OpenInputs document(Source source, byte[] bytes) {
    Page document = Documents.read(bytes);
    return OpenInputs.of(accepting.page(source.path(), document, source.publication()));
  }

  private OpenInputs feed(Source source, InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(Feed.MOST_BYTES + 1);
    Feed feed = Feed.parse(bytes, source.charset(), source.address());
    return items(source, new FeedItems(feed, source.address() != null || fetchPages));
  }

  private OpenInputs items(Source source, Items items) {
    ItemReader reader = new ItemReader(source.path(), source.publication(), accepting, web);
    return OpenInputs.of(items, reader::read);
  }

  private static byte[] bounded(InputStream in, int mostBytes) throws IOException, NotText {
    byte[] bytes = in.readNBytes(mostBytes + 1);
    if (bytes.length > mostBytes) {
      throw new NotText("the text is larger than " + mostBytes + " bytes");
    }
    return bytes;
  }

  @Override
  public void close() {
    web.close();
  }
}

package org.hearsay.intake.feed;

import static java.util.stream.Collectors.toSet;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.WireFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.JDOMException;
import org.jdom2.filter.Filters;
import org.jdom2.input.JDOMParseException;
import org.jspecify.annotations.Nullable;

/** The XML of a feed, parsed, and what Rome makes of it. */
final class FeedDocument {
  private static final Set<String> FEEDS = Set.of("channel", "feed", "RDF", "rss");
  private static final Set<String> ENTRIES = Set.of("item", "entry");

  /** Rome would parse these, in a way that has Java warn of old names of zones. */
  private static final Set<String> DATES =
      Stream.concat(EntryTime.ELEMENTS.stream(), Stream.of("lastBuildDate")).collect(toSet());

  private final Document document;

  private FeedDocument(Document document) {
    this.document = document;
  }

  /** Why a feed can't be read; the message is for people and tells the place. */
  static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1;

    Unreadable(String reason) {
      super(reason);
    }

    String reason() {
      return String.valueOf(getMessage());
    }
  }

  /** Rome's parser, which refuses document types, external entities and external DTDs. */
  private static final class SecureParser extends WireFeedInput {
    Document parse(String xml) throws JDOMException, IOException {
      return createSAXBuilder().build(new StringReader(xml));
    }
  }

  static FeedDocument parse(String xml) throws Unreadable {
    try {
      return new FeedDocument(new SecureParser().parse(xml));
    } catch (JDOMParseException e) {
      throw new Unreadable(
          "the XML breaks at line %d, column %d: %s"
              .formatted(e.getLineNumber(), e.getColumnNumber(), cause(e)));
    } catch (JDOMException | IOException | IllegalArgumentException e) {
      throw new Unreadable("the XML can't be read: " + e.getMessage());
    }
  }

  private static String cause(JDOMParseException e) {
    String message = e.getCause() == null ? e.getMessage() : e.getCause().getMessage();
    return String.valueOf(message);
  }

  /**
   * The feed. To be asked for once: the document is of no use afterwards.
   *
   * @param address where it stands
   * @param broken why this is not all of it; null where it is
   * @throws Unreadable when it is XML, but no feed
   */
  Feed feed(@Nullable URI address, @Nullable String broken) throws Unreadable {
    List<Written> written = written();
    SyndFeed feed = syndicated();
    EntryReader reader = new EntryReader(feed, address);
    List<FeedEntry> entries = new ArrayList<>();
    for (SyndEntry entry : feed.getEntries()) {
      int i = entries.size();
      boolean isKnown = written.size() == feed.getEntries().size();
      entries.add(reader.read(i + 1, entry, isKnown ? written.get(i) : Written.UNKNOWN));
    }
    return new Feed(EntryReader.line(feed.getTitle()), entries, broken);
  }

  /**
   * What the feed wrote of an entry that Rome does not keep.
   *
   * @param time of its publication
   * @param base what its links are relative to; null where the feed does not say
   */
  record Written(EntryTime time, @Nullable URI base) {
    static final Written UNKNOWN = new Written(EntryTime.UNKNOWN, null);
  }

  /** That of all entries in their order, whose dates are then taken out of the document. */
  private List<Written> written() {
    List<Written> written = new ArrayList<>();
    List<Element> dates = new ArrayList<>();
    for (Element element : document.getDescendants(Filters.element())) {
      if (ENTRIES.contains(element.getName()) && isInFeed(element)) {
        written.add(new Written(EntryTime.of(element), base(element)));
      } else if (DATES.contains(element.getName())) {
        dates.add(element);
      }
    }
    dates.forEach(Element::detach);
    return written;
  }

  private static boolean isInFeed(Element entry) {
    Element parent = entry.getParentElement();
    return parent != null && FEEDS.contains(parent.getName());
  }

  private static @Nullable URI base(Element element) {
    try {
      return element.getXMLBaseURI();
    } catch (URISyntaxException e) {
      return null;
    }
  }

  private SyndFeed syndicated() throws Unreadable {
    try {
      return new SyndFeedInput(false, Locale.ROOT).build(document);
    } catch (FeedException | RuntimeException e) { // Rome leaves what it does not expect unchecked
      String root = document.getRootElement().getName();
      throw new Unreadable("the XML (" + root + ") is no feed of RSS or Atom");
    }
  }
}

package org.hearsay.intake.watch;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Lists of feeds as feed readers export them (<a href="http://opml.org/spec2.opml">OPML 2.0</a>):
 * every {@code outline} with an {@code xmlUrl}, however deep. Document types and entities are not
 * expanded.
 */
public final class Opml {
  private static final int MOST_FEEDS = 10_000;
  private static final XMLInputFactory XML = factory();

  private Opml() {}

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  /**
   * The feeds of a list, each once, in its order.
   *
   * @throws IOException when the file can't be read, is no OPML, names no feeds or more than
   *     {@value #MOST_FEEDS}; it says where
   */
  public static List<URI> read(Path file) throws IOException {
    Set<URI> feeds = new LinkedHashSet<>();
    try (InputStream in = Files.newInputStream(file)) {
      XMLStreamReader reader = XML.createXMLStreamReader(in);
      while (reader.hasNext() && feeds.size() <= MOST_FEEDS) {
        if (reader.next() == XMLStreamConstants.START_ELEMENT) {
          feed(reader).ifPresent(feeds::add);
        }
      }
    } catch (XMLStreamException e) {
      throw new IOException(
          "%s, line %d, column %d: %s"
              .formatted(
                  file,
                  e.getLocation() == null ? 1 : e.getLocation().getLineNumber(),
                  e.getLocation() == null ? 1 : e.getLocation().getColumnNumber(),
                  "no list of feeds (OPML)"),
          e);
    }
    if (feeds.isEmpty() || feeds.size() > MOST_FEEDS) {
      throw new IOException(
          file + ": names " + (feeds.isEmpty() ? "no feeds" : "more than 10,000 feeds"));
    }
    return List.copyOf(feeds);
  }

  private static Optional<URI> feed(XMLStreamReader reader) {
    boolean isOutline = reader.getLocalName().equalsIgnoreCase("outline");
    return isOutline ? webAddress(attribute(reader)) : Optional.empty();
  }

  private static @Nullable String attribute(XMLStreamReader reader) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equalsIgnoreCase("xmlUrl")) {
        return reader.getAttributeValue(i);
      }
    }
    return null;
  }

  private static Optional<URI> webAddress(@Nullable String text) {
    try {
      URI address = new URI(text == null ? "" : text.strip());
      String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
      boolean isWeb = scheme.equals("http") || scheme.equals("https");
      return isWeb && address.getHost() != null ? Optional.of(address) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}

package org.hearsay.intake.feed;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What of a broken feed stands before the break: its whole entries, with what they stand in closed
 * behind them.
 */
final class WholeEntries {
  private static final Set<String> ENTRIES = Set.of("item", "entry");
  private static final XMLInputFactory XML = factory();

  private final String xml;
  private final Deque<String> open = new ArrayDeque<>();
  private int end;
  private List<String> openAtEnd = List.of();

  private WholeEntries(String xml) {
    this.xml = xml;
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    return factory;
  }

  /** A feed of the whole entries; empty where there are none. */
  static String of(String xml) {
    WholeEntries entries = new WholeEntries(xml);
    try {
      entries.walk(XML.createXMLStreamReader(new StringReader(xml)));
    } catch (XMLStreamException | RuntimeException e) {
      // That is the break.
    }
    return entries.closed();
  }

  private void walk(XMLStreamReader reader) throws XMLStreamException {
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        open.push(name(reader));
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        String name = open.pop();
        if (ENTRIES.contains(reader.getLocalName())) {
          keepUpTo(name, reader.getLocation().getCharacterOffset());
        }
      }
    }
  }

  private static String name(XMLStreamReader reader) {
    String prefix = reader.getPrefix();
    return prefix == null || prefix.isEmpty()
        ? reader.getLocalName()
        : prefix + ":" + reader.getLocalName();
  }

  private void keepUpTo(String name, int offset) {
    int tag = xml.lastIndexOf("</" + name, offset);
    int close = tag < 0 ? -1 : xml.indexOf('>', tag);
    if (close >= 0) {
      end = close + 1;
      openAtEnd = List.copyOf(open);
    }
  }

  private String closed() {
    StringBuilder whole = new StringBuilder(xml.substring(0, end));
    openAtEnd.forEach(element -> whole.append("</").append(element).append('>'));
    return whole.toString();
  }
}

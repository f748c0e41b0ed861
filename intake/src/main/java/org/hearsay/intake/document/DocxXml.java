package org.hearsay.intake.document;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the XML in a DOCX. Document types and entities of its own are not XML that is read. */
final class DocxXml {
  /**
   * What was moved away with changes tracked, and what is written a second time for older programs.
   */
  private static final Set<String> NOT_READ =
      Set.of("moveFrom", "Fallback", "delText", "instrText");

  private DocxXml() {}

  private static XMLStreamReader reader(byte[] xml)
      throws CharacterCodingException, XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory.createXMLStreamReader(new StringReader(decoded(xml)));
  }

  /** Such parts are UTF-8, or UTF-16 with a byte order mark (ECMA-376, part 2, 8.1.4). */
  private static String decoded(byte[] xml) throws CharacterCodingException {
    int mark = xml.length < 2 ? 0 : (xml[0] & 0xff) << 8 | (xml[1] & 0xff);
    Charset charset =
        mark == 0xfeff || mark == 0xfffe ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    String text =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(ByteBuffer.wrap(xml))
            .toString();
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  /** The paragraphs that are not empty. */
  static List<String> paragraphs(byte[] xml) throws CharacterCodingException, XMLStreamException {
    XMLStreamReader reader = reader(xml);
    List<String> paragraphs = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    boolean inText = false;
    int unread = 0;
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          unread += unread > 0 || NOT_READ.contains(reader.getLocalName()) ? 1 : 0;
          inText = unread == 0 && reader.getLocalName().equals("t");
          if (unread == 0) {
            words.append(space(reader.getLocalName()));
          }
        }
        case XMLStreamConstants.CHARACTERS -> {
          if (inText) {
            words.append(reader.getText());
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          inText = false;
          unread -= unread > 0 ? 1 : 0;
          if (reader.getLocalName().equals("p")) {
            end(words, paragraphs);
          }
        }
        default -> {}
      }
    }
    end(words, paragraphs);
    return paragraphs;
  }

  private static String space(String element) {
    return switch (element) {
      case "br", "cr" -> "\n";
      case "tab" -> " ";
      case "noBreakHyphen" -> "\u2011";
      default -> "";
    };
  }

  private static void end(StringBuilder words, List<String> paragraphs) {
    String paragraph = words.toString().strip();
    if (!paragraph.isEmpty()) {
      paragraphs.add(paragraph);
    }
    words.setLength(0);
  }

  /** The texts of the elements below the root, by their names without a prefix. */
  static Map<String, String> values(byte[] xml)
      throws CharacterCodingException, XMLStreamException {
    XMLStreamReader reader = reader(xml);
    Map<String, String> values = new HashMap<>();
    String name = "";
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        name = reader.getLocalName();
      } else if (event == XMLStreamConstants.CHARACTERS && !reader.getText().isBlank()) {
        values.putIfAbsent(name, reader.getText().strip());
      }
    }
    return values;
  }
}

package org.hearsay.intake.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;
import org.hearsay.article.Publication;
import org.hearsay.intake.page.Page;

/**
 * Reads the documents of word processors (ECMA-376, WordprocessingML): a ZIP archive in which one
 * file holds the text and another what is said of it. Headers, notes, comments and what was deleted
 * with changes tracked are not read.
 */
final class Docx implements DocumentReader {
  private static final String TEXT = "word/document.xml";
  private static final String PROPERTIES = "docProps/core.xml";
  private static final List<String> PARTS = List.of(TEXT, PROPERTIES);

  /** Largest part, unpacked; and most files in the archive that are passed over. */
  private static final int MOST_BYTES = 50_000_000;

  private static final int MOST_ENTRIES = 5_000;

  @Override
  public boolean reads(byte[] document) {
    return document.length > 4
        && document[0] == 'P'
        && document[1] == 'K'
        && document[2] == 3
        && document[3] == 4;
  }

  @Override
  public Page read(byte[] document) {
    try {
      Map<String, byte[]> parts = parts(document);
      byte[] body = parts.get(TEXT);
      if (body == null) {
        return new Page.Bare("a ZIP archive, but no DOCX: there is no " + TEXT + " in it");
      }
      String text = String.join("\n\n", DocxXml.paragraphs(body));
      if (text.isBlank()) {
        return new Page.Bare("there is no text in the document");
      }
      return new Page.Read(text, publication(parts), null);
    } catch (IOException | IllegalArgumentException e) {
      return new Page.Bare("the archive of the document is damaged: " + e.getMessage());
    } catch (XMLStreamException e) {
      return new Page.Bare("the document's XML can't be read: " + oneLine(e));
    }
  }

  private static String oneLine(XMLStreamException e) {
    return String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
  }

  private static Publication publication(Map<String, byte[]> parts)
      throws IOException, XMLStreamException {
    byte[] properties = parts.get(PROPERTIES);
    Map<String, String> values = properties == null ? Map.of() : DocxXml.values(properties);
    return new Publication(
        values.get("title"), null, values.get("creator"), null, null, null, null);
  }

  private static Map<String, byte[]> parts(byte[] document) throws IOException {
    Map<String, byte[]> parts = new HashMap<>();
    long left = 2L * MOST_BYTES;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(document))) {
      ZipEntry entry = zip.getNextEntry();
      for (int i = 0; entry != null && parts.size() < PARTS.size(); i++) {
        byte[] bytes = zip.readNBytes((int) Math.min(left, MOST_BYTES) + 1);
        left -= bytes.length;
        if (i > MOST_ENTRIES || bytes.length > MOST_BYTES || left <= 0) {
          throw new IOException("more is packed in it than " + MOST_BYTES + " bytes");
        }
        if (PARTS.contains(entry.getName())) {
          parts.put(entry.getName(), bytes);
        }
        entry = zip.getNextEntry();
      }
    }
    return parts;
  }
}

package org.hearsay.intake.document;

import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.hearsay.intake.page.Page;

/** Reads documents of all formats that there is a reader for. For several threads at once. */
public final class Documents {
  /** Largest document, in bytes, that is read. */
  public static final int MOST_BYTES = 50_000_000;

  private static final List<DocumentReader> READERS =
      Stream.concat(
              Stream.of(new Docx()),
              ServiceLoader.load(DocumentReader.class).stream().map(ServiceLoader.Provider::get))
          .toList();

  private Documents() {}

  /** Reads a document by what it is, not by its name. */
  public static Page read(byte[] document) {
    if (document.length > MOST_BYTES) {
      return new Page.Bare("the document is larger than " + MOST_BYTES + " bytes");
    }
    return READERS.stream()
        .filter(reader -> reader.reads(document))
        .findFirst()
        .map(reader -> reader.read(document))
        .orElseGet(() ->
            new Page.Bare(
                "it is no document that can be read here: neither DOCX nor, where the module for it"
                    + " is there, PDF"));
  }
}

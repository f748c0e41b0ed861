package org.hearsay.intake.document;

import org.hearsay.intake.page.Page;

/**
 * Reads documents of one format. Found by {@link java.util.ServiceLoader}, so that the module that
 * brings it can be left out. For several threads at once.
 */
public interface DocumentReader {
  /** Whether a document is of this format, by how it begins. */
  boolean reads(byte[] document);

  /** Its text, paragraphs apart by a blank line, and what it says of itself; or why not. */
  Page read(byte[] document);
}

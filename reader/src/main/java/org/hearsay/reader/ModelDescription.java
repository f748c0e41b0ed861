package org.hearsay.reader;

import java.util.List;

/**
 * What a model is.
 *
 * @param name what it is called
 * @param version which one of that name
 * @param crc32c checksum of its files, one after the other, in lower-case hexadecimal
 * @param bytes size of its files
 * @param languages two-letter ISO 639-1 codes of the languages it was trained for
 */
public record ModelDescription(
    String name, String version, String crc32c, long bytes, List<String> languages) {
  /** As a ledger notes which model read an article: the name, a blank, the version. */
  public String nameAndVersion() {
    return name + " " + version;
  }
}

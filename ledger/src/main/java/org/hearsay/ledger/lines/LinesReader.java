package org.hearsay.ledger.lines;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.hearsay.claim.LedgerException;
import org.hearsay.ledger.database.Tables.Articles;
import org.jooq.DSLContext;

/** Reads lines into an empty ledger. */
final class LinesReader {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final DSLContext transaction;
  private final String place;
  private final LineRows rows;
  private long number;

  LinesReader(DSLContext transaction, String place) {
    this.transaction = transaction;
    this.place = place;
    rows = new LineRows(transaction);
  }

  void read(InputStream in) {
    if (transaction.fetchExists(Articles.ARTICLE)) {
      throw new LedgerException(
          "the ledger " + place + " holds articles already; import into a new one");
    }
    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    try {
      Head head = Head.of(next(lines));
      for (JsonNode line = next(lines); !line.isMissingNode(); line = next(lines)) {
        insert(line);
      }
      head.check(rows);
      rows.finish();
    } catch (IllegalArgumentException e) {
      throw failure(String.valueOf(e.getMessage()), e);
    } catch (JsonProcessingException e) {
      throw failure("it is no JSON (" + e.getOriginalMessage() + ")", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Missing at the end. */
  private JsonNode next(BufferedReader lines) throws IOException {
    String line = lines.readLine();
    number++;
    return line == null ? JSON.missingNode() : JSON.readTree(line);
  }

  private void insert(JsonNode line) {
    if (line.has("article")) {
      rows.article(line.get("article"));
    } else if (line.has("claim")) {
      rows.claim(line.get("claim"));
    } else if (line.has("correction")) {
      rows.correction(line.get("correction"));
    } else {
      throw new IllegalArgumentException("it is no article, claim or correction");
    }
  }

  private LedgerException failure(String reason, Exception cause) {
    return new LedgerException(
        "line "
            + number
            + " can't be imported: "
            + reason
            + ". Nothing was imported; export the ledger again",
        cause);
  }

  /** What the first line promises. */
  private record Head(int articles, int claims, int corrections) {
    static Head of(JsonNode line) {
      if (!line.path("hearsay").asText().equals("ledger")) {
        throw new IllegalArgumentException("this is no export of a ledger of Hearsay");
      }
      if (line.path("format").asInt() != LinesWriter.FORMAT) {
        throw new IllegalArgumentException(
            "its format "
                + line.path("format")
                + " is not the one that this Hearsay knows, "
                + LinesWriter.FORMAT);
      }
      return new Head(
          line.required("articles").intValue(),
          line.required("claims").intValue(),
          line.required("corrections").intValue());
    }

    void check(LineRows rows) {
      Head read = new Head(rows.articles(), rows.claims(), rows.corrections());
      if (!read.equals(this)) {
        throw new IllegalArgumentException("there should be " + this + " and was " + read);
      }
    }
  }
}

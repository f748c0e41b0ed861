package org.hearsay.app.http.api;

import static org.hearsay.app.token.Role.ADMIN;

import io.helidon.http.BadRequestException;
import io.helidon.http.HeaderNames;
import io.helidon.http.Method;
import io.helidon.http.NotFoundException;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;
import org.hearsay.app.desk.Desk;
import org.hearsay.ledger.export.Annotations;
import org.hearsay.ledger.export.LedgerTable;
import org.hearsay.ledger.export.Provenance;
import org.hearsay.ledger.export.TrainingData;
import org.hearsay.ledger.lines.JsonLines;
import org.hearsay.ledger.store.SqlLedger;

/**
 * Gives out the whole ledger, as it is read: {@code ./hearsay export} over HTTP.
 *
 * @param desk what the server works with
 */
record ExportRoute(Desk desk) {
  Stream<Route> routes() {
    return Stream.of(new Route(Method.GET, "/exports/{format}", ADMIN, this::export));
  }

  private void export(ServerRequest request, ServerResponse response) throws IOException {
    String format = new Asked(request).part("format");
    LedgerTable table = table(new Asked(request));
    String type =
        switch (format) {
          case "jsonl" -> "application/jsonl";
          case "csv" -> "text/csv; charset=utf-8";
          case "prov" -> "text/provenance-notation; charset=utf-8";
          case "parquet" -> "application/vnd.apache.parquet";
          case "annotations", "gold", "labels", "pairs" -> "application/jsonl";
          default ->
              throw new NotFoundException("There is no export " + format + "; see openapi.yaml.");
        };
    response.header(HeaderNames.CONTENT_TYPE, type);
    response.header(
        HeaderNames.CONTENT_DISPOSITION, "attachment; filename=\"ledger." + format + "\"");
    SqlLedger store = desk.open().store();
    try (OutputStream out = response.outputStream()) {
      Writer characters = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
      switch (format) {
        case "jsonl" -> new JsonLines(store).write(out);
        case "csv" -> table.csv(store, desk.open().tracing(), characters);
        case "parquet" -> table.parquet(store, desk.open().tracing(), out);
        case "prov" -> Provenance.write(store, characters);
        case "gold" -> TrainingData.gold(store, out);
        case "labels" -> TrainingData.labels(store, out);
        case "pairs" -> TrainingData.pairs(store, out);
        default -> Annotations.write(store, out);
      }
      characters.flush();
    }
  }

  private static LedgerTable table(Asked asked) {
    String name = asked.text("table");
    if (name == null) {
      return LedgerTable.STATEMENT;
    }
    try {
      return LedgerTable.valueOf(name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new BadRequestException("There is no table " + name + "; see openapi.yaml.", e);
    }
  }
}

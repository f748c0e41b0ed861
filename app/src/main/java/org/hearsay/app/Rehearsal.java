package org.hearsay.app;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.hearsay.app.cli.Console;
import org.hearsay.app.cli.HearsayCommand;
import org.hearsay.app.desk.AccountReader;
import org.hearsay.app.desk.Desk;
import org.hearsay.app.http.WarmUp;
import org.hearsay.app.http.api.GivenArticles;
import org.hearsay.app.ledger.OpenLedger;
import org.hearsay.intake.fetch.HttpFetcher;
import org.hearsay.reader.AttributionReader;
import org.hearsay.reader.pairs.PairReader;
import org.hearsay.source.resolution.Sources;

/**
 * Reads articles, looks into a ledger, or has a server answer what people ask most; prints nothing.
 * The launcher has the JVM watch it, and keep what it loaded in an ahead-of-time cache: one for
 * each of the three, since loading what is not needed takes time as well.
 */
public final class Rehearsal {
  private static final String QUESTION = "Has the minister offered to resign?";

  private Rehearsal() {}

  /**
   * Takes "add", "reading", "looking" or "server", a folder of articles, and where the ledger is:
   * the first two make it, the others need it.
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    String articles = arguments[1];
    String ledger = arguments[2];
    switch (arguments[0]) {
      case "add" -> run("add", articles, "--ledger", ledger);
      case "reading" -> {
        run("add", articles, "--ledger", ledger);
        run("read", articles);
        run("read", "--format", "html", articles);
      }
      case "looking" -> look(ledger);
      case "server" -> serve(ledger);
      default -> throw new IllegalArgumentException("nobody rehearses " + arguments[0]);
    }
  }

  private static void look(String ledger) {
    run("claims", "minister", "--ledger", ledger);
    run("dossier", QUESTION, "--ledger", ledger);
    run("dossier", QUESTION, "--ledger", ledger, "--format", "html");
  }

  /** A server is stopped by a signal only; what warms it up asks for all that people look at. */
  private static void serve(String ledger) throws IOException, InterruptedException {
    try (OpenLedger open = OpenLedger.at(ledger);
        AttributionReader reader = AttributionReader.open(1);
        PairReader pairs = PairReader.open(1);
        Desk desk =
            new Desk(
                open,
                new AccountReader(reader, new Sources(reader.judgement())),
                pairs,
                reader.description().nameAndVersion())) {
      WarmUp.of(desk, new GivenArticles(null), () -> {}, () -> false);
      desk.dossier(QUESTION);
    }
  }

  private static void run(String... command) {
    Console console =
        Console.ofProcess(
            new ByteArrayInputStream(new byte[0]),
            OutputStream.nullOutputStream(),
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    HearsayCommand.commandLine(
            console, AttributionReader::open, PairReader::open, HttpFetcher::open, command)
        .execute(command);
  }
}

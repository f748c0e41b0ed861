package org.hearsay.app.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.hearsay.intake.fetch.HttpFetcher;
import org.hearsay.reader.AttributionReader;
import org.hearsay.reader.pairs.PairReader;

/**
 * A command run as {@code Main} runs it, with the shipped model.
 *
 * @param code exit code
 * @param out what it wrote on standard output
 * @param err what it wrote on standard error
 */
record CommandRun(int code, String out, String err) {
  static CommandRun of(String... arguments) {
    return with("", arguments);
  }

  static CommandRun with(String standardInput, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8)),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            false,
            Map.of());
    int code =
        HearsayCommand.commandLine(
                console, AttributionReader::open, PairReader::open, HttpFetcher::open, arguments)
            .execute(arguments);
    return new CommandRun(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}

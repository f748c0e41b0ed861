package org.hearsay.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.hearsay.app.cli.Console;
import org.hearsay.app.cli.HearsayCommand;
import org.hearsay.intake.fetch.HttpFetcher;
import org.hearsay.reader.AttributionReader;
import org.hearsay.reader.pairs.PairReader;

/** Where the program starts. */
public final class Main {
  private Main() {}

  /** Runs the command and exits with its code: 0 done, 1 some input failed, 2 wrong usage. */
  public static void main(String[] arguments) {
    Console console =
        Console.ofProcess(
            System.in,
            new FileOutputStream(FileDescriptor.out),
            new PrintStream(
                new FileOutputStream(FileDescriptor.err), false, StandardCharsets.UTF_8));
    int code =
        HearsayCommand.commandLine(
                console, AttributionReader::open, PairReader::open, HttpFetcher::open, arguments)
            .execute(arguments);
    console.err().flush();
    System.exit(code);
  }
}

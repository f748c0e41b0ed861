package org.hearsay.app.cli;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import org.hearsay.article.Publication;
import org.hearsay.intake.Inputs;
import org.hearsay.intake.ReadInputs;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a command reads articles from. */
final class InputOptions {
  /** What the help of commands says of it. */
  static final String EXAMPLES_OF_INPUTS =
      "Files are known by their content: plain text, HTML, RSS and Atom, WARC (also gzipped), JSON"
          + " Lines with a \"text\" in each object, result.json of Telegram Desktop.";

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description =
          "Files, folders (all such files in them, below them too), addresses (https://…), or -"
              + " for standard input. An index.jsonl in a folder says where and when its files"
              + " appeared.")
  private List<String> inputs = List.of();

  @Option(
      names = "--published",
      converter = PublicationDay.class,
      paramLabel = "DATE",
      description = "The day on which the articles were published, as 2026-03-05.")
  private @Nullable LocalDate published;

  @Option(
      names = "--outlet",
      paramLabel = "NAME",
      description = "The outlet that published the articles.")
  private @Nullable String outlet;

  @Option(
      names = "--fetch-pages",
      description =
          "Fetch the pages of a feed in a file whose texts it does not give. Those of a feed that"
              + " was fetched itself always are.")
  private boolean fetchPages;

  @Mixin private WebOption web = new WebOption();

  /** Begins to read them; the caller closes it. */
  ReadInputs open(InputStream standardInput, FetcherFactory fetchers) {
    Publication publication = new Publication(null, outlet, null, published);
    return new Inputs(publication, standardInput, () -> web.open(fetchers), fetchPages).of(inputs);
  }
}

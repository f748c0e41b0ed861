package org.hearsay.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.hearsay.app.token.Role;
import org.hearsay.app.token.Token;
import org.hearsay.app.token.Tokens;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./hearsay token}. */
@Command(
    name = "token",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "Makes, lists and revokes tokens: who may use ./hearsay serve over the network, and for"
          + " what.",
      "",
      "A reader may look and have texts read; an editor may also add articles and correct; an admin"
          + " may also export the whole ledger.",
      ""
    },
    footer = {
      "",
      "Examples:",
      "  ./hearsay token create \"Ada Brandt\" --role editor",
      "  curl -H \"Authorization: Bearer $TOKEN\" http://example.net:8080/api/v1/claims",
      "  ./hearsay token revoke \"Ada Brandt\"",
      "",
      "In a browser the token is the password; the name is of no matter. A running server sees at"
          + " once what was made or revoked."
    })
final class TokenCommand implements Runnable {
  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets the specification
  private TokenCommand() {}

  static CommandLine commandLine(Console console) {
    return new CommandLine(new TokenCommand())
        .addSubcommand(new Create(console))
        .addSubcommand(new ListAll(console))
        .addSubcommand(new Revoke(console));
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Which command? See below.");
  }

  private static Tokens tokens(LedgerOption ledger) {
    return new Tokens(ledger.fileBeside(".tokens"));
  }

  private static String lower(Role role) {
    return role.name().toLowerCase(Locale.ROOT);
  }

  /** {@code ./hearsay token create}. */
  @Command(
      name = "create",
      mixinStandardHelpOptions = true,
      description = {"Makes a token and prints it: it is never shown again.", ""},
      footer = {"", "Example:", "  ./hearsay token create \"Ada Brandt\" --role editor"})
  static final class Create implements Callable<Integer> {
    private final Console console;

    @Parameters(
        paramLabel = "NAME",
        description = "Whose it is; corrections and the audit name them so.")
    private String name = "";

    @Option(
        names = "--role",
        description = "What it allows: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Role role = Role.READER;

    @Mixin private LedgerOption ledger = new LedgerOption();

    Create(Console console) {
      this.console = console;
    }

    @Override
    public Integer call() throws IOException {
      console.print(tokens(ledger).create(name, role) + "\n");
      console.err().println(name + " is " + lower(role) + "; the token is not shown again");
      return 0;
    }
  }

  /** {@code ./hearsay token list}. */
  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      description = "Lists who has a token, and who had one. The tokens themselves are not kept.")
  static final class ListAll implements Callable<Integer> {
    private final Console console;

    @Mixin private LedgerOption ledger = new LedgerOption();

    ListAll(Console console) {
      this.console = console;
    }

    @Override
    public Integer call() throws IOException {
      List<Token> tokens = tokens(ledger).all();
      for (Token token : tokens) {
        console.print(
            String.format(
                Locale.ROOT,
                "%-24s %-7s made %s%s%n",
                token.name(),
                lower(token.role()),
                token.created(),
                token.holds() ? "" : ", revoked " + token.revoked()));
      }
      if (tokens.isEmpty()) {
        console.err().println("nobody has a token; ./hearsay token create makes one");
      }
      return 0;
    }
  }

  /** {@code ./hearsay token revoke}. */
  @Command(
      name = "revoke",
      mixinStandardHelpOptions = true,
      description = "Ends a token; a running server refuses it from then on.")
  static final class Revoke implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "NAME", description = "Whose it is.")
    private String name = "";

    @Mixin private LedgerOption ledger = new LedgerOption();

    Revoke(Console console) {
      this.console = console;
    }

    @Override
    public Integer call() throws IOException {
      if (!tokens(ledger).revoke(name)) {
        console.err().println("hearsay: " + name + " has no token; ./hearsay token list shows all");
        return 1;
      }
      console.err().println(name + " can't come in any more");
      return 0;
    }
  }
}

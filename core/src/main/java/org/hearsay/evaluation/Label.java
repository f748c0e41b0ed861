package org.hearsay.evaluation;

import java.util.List;
import org.hearsay.source.Act;
import org.hearsay.source.SourceKind;
import org.hearsay.source.Speaker;
import org.hearsay.source.Statement;
import org.jspecify.annotations.Nullable;

/**
 * What people say of a marked attribution.
 *
 * @param speaker name of the speaker; null where the article does not identify one
 * @param kind what kind of source it is
 * @param act what the source does with the content; null where that is left open
 * @param via the carriers, outermost first
 * @param saidOn ISO day, month or year on which it was said; null where the article does not say
 */
public record Label(
    @Nullable String speaker,
    SourceKind kind,
    @Nullable Act act,
    List<Carrier> via,
    @Nullable String saidOn) {
  /** Copies the list. */
  public Label {
    via = List.copyOf(via);
  }

  /** A link of the chain. */
  public record Carrier(String name, SourceKind kind) {}

  /** What was found out about a statement. */
  public static Label of(Statement statement) {
    return new Label(
        statement.speaker() instanceof Speaker.Known known ? known.entity().name() : null,
        statement.kind(),
        statement.act(),
        statement.via().stream().map(hop -> new Carrier(hop.name(), hop.kind())).toList(),
        statement.saidOn() == null ? null : statement.saidOn().value());
  }
}

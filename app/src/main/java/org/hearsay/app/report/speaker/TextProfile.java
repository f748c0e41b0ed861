package org.hearsay.app.report.speaker;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.app.prose.ActWords;
import org.hearsay.app.prose.ArticleWords;
import org.hearsay.app.prose.Counted;
import org.hearsay.app.prose.DayWords;
import org.hearsay.app.prose.Quoted;
import org.hearsay.app.prose.SpeakerWords;
import org.hearsay.app.prose.StatementWords;
import org.hearsay.app.terminal.TerminalWriter;
import org.hearsay.app.terminal.TextStyle;
import org.hearsay.article.ExactWords;
import org.hearsay.article.Publication;
import org.hearsay.claim.FiledStatement;
import org.hearsay.profile.Denial;
import org.hearsay.profile.GivenRole;
import org.hearsay.profile.Namesake;
import org.hearsay.profile.Profile;
import org.hearsay.source.Statement;
import org.hearsay.speaker.Comparison;
import org.hearsay.speaker.SpeakerNode;
import org.jspecify.annotations.Nullable;

/** A speaker's profile for people at a terminal. */
final class TextProfile implements ProfileReport {
  private static final int MOST = 20;
  private static final String FIRST = "- ";
  private static final String REST = "  ";

  private final TerminalWriter out;
  private final Quoted quoted;
  private final SpeakerWords speakers;

  TextProfile(Writer out, int width, boolean colours) {
    this.out = new TerminalWriter(out, width, colours);
    ExactWords words = new ExactWords();
    quoted = new Quoted(words);
    speakers = new SpeakerWords(words);
  }

  /** Something to be written of each of a list. */
  @FunctionalInterface
  private interface Item<T> {
    void write(T item) throws IOException;
  }

  @Override
  public void write(Profile profile) throws IOException {
    SpeakerNode speaker = profile.speaker();
    out.heading(NodeWords.named(speaker));
    out.block(TextStyle.NOTE, "speaker " + speaker.id());
    out.block(TextStyle.PLAIN, NodeWords.otherNames(speaker));
    out.block(
        TextStyle.PLAIN,
        Counted.of(profile.statements().size(), "statement")
            + "; "
            + NodeWords.whereabouts(speaker));
    section("What articles call it, over time", profile.roles(), this::role);
    section("Says", profile.statements(), this::statement);
    section("Denies, or is denied", profile.denials(), this::denial);
    section("Named by others", profile.about(), this::told);
    section("May be the same", profile.candidates(), this::candidate);
    section("Kept apart", profile.apart(), this::apart);
    section("Why these are one", reasons(profile), reason -> item(TextStyle.NOTE, reason));
  }

  private <T> void section(String title, List<T> items, Item<T> item) throws IOException {
    if (items.isEmpty()) {
      return;
    }
    out.gap();
    out.block(TextStyle.HEADING, title);
    for (T each : items.subList(0, Math.min(MOST, items.size()))) {
      item.write(each);
    }
    if (items.size() > MOST) {
      item(TextStyle.NOTE, items.size() - MOST + " more, which --format json shows");
    }
  }

  private void item(TextStyle style, String text) throws IOException {
    out.block(FIRST, REST, style, text);
  }

  private void more(TextStyle style, String text) throws IOException {
    out.block(REST, REST, style, text);
  }

  private void role(GivenRole role) throws IOException {
    item(TextStyle.PLAIN, quoted.of(role.article(), List.of(role.words())));
    more(TextStyle.NOTE, ArticleWords.of(role.article()) + ", " + ArticleWords.place(role.words()));
  }

  private void statement(FiledStatement filed) throws IOException {
    item(TextStyle.PLAIN, ActWords.of(filed.statement().act()) + ", " + day(filed));
    words(filed);
  }

  private void told(FiledStatement filed) throws IOException {
    item(
        TextStyle.PLAIN,
        speakers.of(filed) + " " + ActWords.of(filed.statement().act()) + ", " + day(filed));
    words(filed);
  }

  private void words(FiledStatement filed) throws IOException {
    more(TextStyle.CONTENT, quoted.content(filed));
    more(TextStyle.NOTE, StatementWords.pointer(filed));
  }

  private void denial(Denial denial) throws IOException {
    item(
        TextStyle.PLAIN,
        speakers.of(denial.denying())
            + ", "
            + day(denial.denying())
            + ", denies what "
            + speakers.of(denial.denied())
            + " asserts");
    more(TextStyle.DENIAL, quoted.content(denial.denying()));
    more(TextStyle.CONTENT, quoted.content(denial.denied()));
  }

  private static String day(FiledStatement filed) {
    Statement.SaidOn said = filed.statement().saidOn();
    Publication publication = filed.article().publication();
    @Nullable String published =
        publication.published() == null ? null : publication.published().toString();
    return DayWords.briefly(said == null ? published : said.value());
  }

  private void candidate(Namesake namesake) throws IOException {
    Comparison comparison = namesake.comparison();
    item(TextStyle.PLAIN, NodeWords.named(namesake.speaker()) + ", " + namesake.speaker().id());
    more(TextStyle.NOTE, NodeWords.whereabouts(namesake.speaker()));
    line("for it: ", comparison.confirming());
    line("against it: ", comparison.contradicting());
    line("missing: ", comparison.missing());
  }

  private void apart(Namesake namesake) throws IOException {
    item(TextStyle.PLAIN, NodeWords.named(namesake.speaker()) + ", " + namesake.speaker().id());
    line("", namesake.comparison().contradicting());
  }

  private void line(String lead, List<String> reasons) throws IOException {
    if (!reasons.isEmpty()) {
      more(TextStyle.NOTE, lead + String.join("; ", reasons));
    }
  }

  /** Those that more than one appearance has are told once. */
  private static List<String> reasons(Profile profile) {
    List<String> reasons = new ArrayList<>();
    if (profile.appearances().size() > 1) {
      profile
          .appearances()
          .forEach(attested -> reasons.add(attested.id() + ": " + attested.reason()));
    }
    return reasons;
  }
}

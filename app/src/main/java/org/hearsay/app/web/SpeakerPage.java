package org.hearsay.app.web;

import static java.util.stream.Collectors.joining;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hearsay.app.ledger.OpenLedger;
import org.hearsay.app.prose.ArticleWords;
import org.hearsay.app.prose.Counted;
import org.hearsay.app.prose.DayWords;
import org.hearsay.article.Article;
import org.hearsay.claim.FiledStatement;
import org.hearsay.profile.GivenRole;
import org.hearsay.profile.Profile;
import org.hearsay.speaker.SpeakerNode;
import org.jspecify.annotations.Nullable;

/**
 * A speaker: what articles say it is, what it says, what is said of it, who else may be meant, and
 * forms to set that right.
 *
 * @param reliability null where there is no name that could be graded
 * @param denials null where there are none; as is {@code about}
 * @param sought the name by which others were sought that may be the same; empty for none
 * @param decisions what people said of who is one
 */
record SpeakerPage(
    Frame frame,
    String address,
    String name,
    String facts,
    @Nullable GradeForm reliability,
    List<RoleLine> roles,
    Content statements,
    @Nullable Content denials,
    @Nullable Content about,
    List<Namesakes.Other> others,
    List<AppearanceLine> appearances,
    String sought,
    List<Found> found,
    List<String> decisions) {
  private static final int MOST_FOUND = 8;

  /** What an article says that it is. */
  record RoleLine(String day, String outlet, String words, String address) {
    static RoleLine of(GivenRole role) {
      Article article = role.article();
      LocalDate day = article.publication().published();
      return new RoleLine(
          day == null ? "without a date" : DayWords.briefly(day.toString()),
          ArticleWords.outlet(article),
          role.text(),
          SiteLinks.article(article.id()));
    }
  }

  /** Another speaker that was sought by name. */
  record Found(String id, SpeakerLine line) {}

  static SpeakerPage of(OpenLedger open, Profile profile, String sought, Visitor visitor) {
    SpeakerNode speaker = profile.speaker();
    StatementLines lines = new StatementLines(open, visitor);
    Namesakes namesakes = Namesakes.of(open, profile);
    return new SpeakerPage(
        new Frame(speaker.name(), Frame.Section.SPEAKERS, Frame.Look.EVIDENCE, visitor),
        SiteLinks.speaker(speaker.id()),
        speaker.name(),
        facts(profile),
        reliability(open, profile, visitor),
        profile.roles().stream().map(RoleLine::of).toList(),
        lines.of("s", profile.statements()),
        profile.denials().isEmpty() ? null : lines.of("d", denials(profile)),
        profile.about().isEmpty() ? null : lines.of("a", profile.about()),
        namesakes.others(),
        AppearanceLine.of(open, profile),
        sought,
        sought.isEmpty() ? List.of() : found(open, sought, speaker.id()),
        namesakes.decisions().stream().map(CorrectionsPage.Line::inWords).toList());
  }

  private static List<FiledStatement> denials(Profile profile) {
    return profile.denials().stream()
        .flatMap(denial -> Stream.of(denial.denying(), denial.denied()))
        .distinct()
        .toList();
  }

  private static List<Found> found(OpenLedger open, String name, String except) {
    return open.ledger().speakers(name, MOST_FOUND).stream()
        .filter(summary -> !summary.speaker().id().equals(except))
        .map(summary -> new Found(summary.speaker().id(), SpeakerLine.of(summary)))
        .toList();
  }

  private static String facts(Profile profile) {
    SpeakerNode speaker = profile.speaker();
    List<String> otherNames =
        speaker.traits().names().stream().filter(name -> !name.equals(speaker.name())).toList();
    return CorrectionForm.word(speaker.kind())
        + "; "
        + Counted.of(profile.statements().size(), "statement")
        + " in "
        + Counted.of(speaker.appearances(), "article")
        + (otherNames.isEmpty() ? "" : "; also called " + String.join(", ", otherNames));
  }

  private static @Nullable GradeForm reliability(
      OpenLedger open, Profile profile, Visitor visitor) {
    String name = graded(open, profile);
    if (name.isEmpty()) {
      return null;
    }
    Set<String> names = new TreeSet<>(Set.of(name));
    if (name.equals(profile.speaker().name())) {
      names.addAll(profile.speaker().traits().names());
    }
    return GradeForm.ofSource(
        "speaker",
        SiteLinks.speaker(profile.speaker().id()) + "/reliability",
        name,
        open.ledger().grades().ofSource(names).orElse(null),
        visitor);
  }

  /** The name by which it is graded; of who has none, that of the outlet that tells of it. */
  static String graded(OpenLedger open, Profile profile) {
    SpeakerNode speaker = profile.speaker();
    return switch (speaker.kind()) {
      case PERSON, ORGANISATION, OUTLET, DOCUMENT, PLACE, OTHER -> speaker.name();
      case UNNAMED, GROUP ->
          profile.statements().stream()
              .limit(1)
              .map(filed -> StatementForms.grading(open, filed).source())
              .collect(joining());
    };
  }
}

package org.hearsay.app.web;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.app.ledger.OpenLedger;
import org.hearsay.app.prose.ArticleWords;
import org.hearsay.app.prose.Counted;
import org.hearsay.app.prose.DayWords;
import org.hearsay.article.Article;
import org.hearsay.claim.FiledStatement;
import org.hearsay.claim.Ledger.Attested;
import org.hearsay.profile.GivenRole;
import org.hearsay.profile.Namesake;
import org.hearsay.profile.Profile;
import org.hearsay.speaker.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * A speaker: what articles say it is, what it says, what is said of it, and who else may be meant.
 *
 * @param denials null where there are none; as is {@code about}
 */
record SpeakerPage(
    Frame frame,
    String name,
    String facts,
    List<RoleLine> roles,
    Content statements,
    @Nullable Content denials,
    @Nullable Content about,
    List<Other> others,
    List<String> appearances) {
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

  /** Another speaker of this name. */
  record Other(String address, String name, boolean isOpen, List<String> reasons) {
    static Other of(Namesake namesake) {
      return new Other(
          SiteLinks.speaker(namesake.speaker().id()),
          namesake.speaker().name(),
          namesake.comparison().outcome() == Outcome.OPEN,
          Stream.concat(
                  labelled("for it: ", namesake.comparison().confirming()),
                  Stream.concat(
                      labelled("against it: ", namesake.comparison().contradicting()),
                      labelled("missing: ", namesake.comparison().missing())))
              .toList());
    }

    private static Stream<String> labelled(String label, List<String> reasons) {
      return reasons.stream().map(reason -> label + reason);
    }
  }

  static SpeakerPage of(OpenLedger open, Profile profile, Visitor visitor) {
    String name = profile.speaker().name();
    StatementLines lines = new StatementLines(open);
    List<FiledStatement> denials =
        profile.denials().stream()
            .flatMap(denial -> Stream.of(denial.denying(), denial.denied()))
            .distinct()
            .toList();
    return new SpeakerPage(
        new Frame(name, Frame.Section.SPEAKERS, Frame.Look.EVIDENCE, visitor),
        name,
        facts(profile),
        profile.roles().stream().map(RoleLine::of).toList(),
        lines.of("s", profile.statements()),
        denials.isEmpty() ? null : lines.of("d", denials),
        profile.about().isEmpty() ? null : lines.of("a", profile.about()),
        others(profile),
        profile.appearances().stream().map(Attested::reason).distinct().toList());
  }

  private static String facts(Profile profile) {
    return CorrectionForm.word(profile.speaker().kind())
        + "; "
        + Counted.of(profile.statements().size(), "statement")
        + " in "
        + Counted.of(profile.speaker().appearances(), "article");
  }

  private static List<Other> others(Profile profile) {
    List<Namesake> all = new ArrayList<>(profile.candidates());
    all.addAll(profile.apart());
    return all.stream().map(Other::of).toList();
  }
}

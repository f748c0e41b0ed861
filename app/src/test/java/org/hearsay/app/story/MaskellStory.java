package org.hearsay.app.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hearsay.article.Article;
import org.hearsay.article.Span;
import org.hearsay.claim.FiledStatement;
import org.hearsay.dossier.Bearing;
import org.hearsay.dossier.ClaimEvidence;
import org.hearsay.dossier.Dossier;
import org.hearsay.dossier.Evidence;
import org.hearsay.dossier.Question;
import org.hearsay.origin.OriginRange;
import org.hearsay.origin.Origins;
import org.hearsay.origin.Testimony;
import org.hearsay.origin.Tie;
import org.hearsay.origin.Trace;
import org.hearsay.source.Act;

/** Halvonia's trade minister is said to have offered to resign. */
public final class MaskellStory {
  private static final String OFFERED = "Oren Maskell has offered to resign";

  private MaskellStory() {}

  /** One unnamed source, relayed and copied; another; a denial; an echo of it. */
  public static Trace resignation() {
    Telling courier =
        Telling.of(
            "The Marresk Courier",
            "2026-03-04",
            "Minister Hands In Letter",
            "Minister Hands In Letter\n\n"
                + "Trade minister Oren Maskell has offered to resign, a source close to the cabinet"
                + " said. The harbour was calm on Wednesday.");
    Telling halwire =
        Telling.of(
            "Halwire",
            "2026-03-04",
            "Maskell Offers to Go",
            "Maskell Offers to Go\n\nOren Maskell has offered to resign, The Marresk Courier wrote,"
                + " citing a source close to the cabinet.");
    Telling gazette =
        Telling.of(
            "Teverin Gazette",
            "2026-03-05",
            "On His Way Out",
            "On His Way Out\n\n"
                + "Oren Maskell has offered to resign, according to a source close to the cabinet."
                + " (Halwire)");
    Telling salt =
        Telling.of(
            "Marresk Now",
            "2026-03-05",
            "Channel Claims Shouting Match",
            "Channel Claims Shouting Match\n\n"
                + "Salt Stairs claimed that the minister would go. One of the sources said so.");
    Telling denial =
        Telling.of(
            "Halwire",
            "2026-03-05",
            "Government Denies",
            "Government Denies\n\n“There is no letter,” government spokesman Bram Tilloway told"
                + " reporters. “Mr Maskell will be the trade minister tomorrow.”");
    FiledStatement reprint = gazette.unnamed("a source close to the cabinet", OFFERED);
    return new Traces()
        .asserts(courier.unnamed("a source close to the cabinet", OFFERED))
        .asserts(
            halwire
                .through("The Marresk Courier")
                .unnamed("a source close to the cabinet", OFFERED))
        .asserts(reprint)
        .asserts(salt.through("Salt Stairs").unnamed("One of the sources", "the minister would go"))
        .denies(
            denial
                .doing(Act.DENY)
                .person(
                    "Bram Tilloway",
                    "government spokesman",
                    "“There is no letter,”",
                    "“Mr Maskell will be the trade minister tomorrow.”"))
        .tie(credit(gazette.article(), "(Halwire)", "Halwire"))
        .trace();
  }

  private static Tie credit(Article article, String words, String outlet) {
    int begin = article.text().indexOf(words);
    return new Tie.Credited(
        article.id(), new Span(begin, begin + words.length()), outlet, "credit: " + words);
  }

  /** What explains the absence otherwise; asserted by one unnamed source, denied by nobody. */
  public static Trace operation() {
    Telling kontor =
        Telling.of(
            "Kontor",
            "2026-03-06",
            "Absence Was Arranged",
            "Absence Was Arranged\n\nThe minister is recovering from an eye operation, said the"
                + " sources, who know his diary.");
    return new Traces()
        .asserts(kontor.unnamed("the sources", "The minister is recovering from an eye operation"))
        .trace();
  }

  /** What somebody demands. */
  public static Trace demand() {
    Telling halwire =
        Telling.of(
            "Halwire",
            "2026-03-05",
            "Government Denies",
            "Government Denies\n\n"
                + "Opposition leader Garrick Noll demanded that Maskell appear before parliament’s"
                + " trade committee.");
    return new Traces()
        .asserts(
            halwire
                .doing(Act.WILL)
                .person(
                    "Garrick Noll",
                    "Opposition leader",
                    "that Maskell appear before parliament’s trade committee"))
        .trace();
  }

  /** A claim whose article is no longer the one that its id names. */
  public static Trace altered() {
    Telling telling = Telling.of("Kontor", "2026-03-06", "Tide", "Ilva Tarn: it rains.");
    FiledStatement filed = telling.person("Ilva Tarn", "Tarn", "it rains");
    Article article = filed.article();
    Article other = new Article(article.id(), "Ilva Tarn: it snows.", "en", article.publication());
    return new Traces().asserts(new FiledStatement(other, filed.statement())).trace();
  }

  /** All three on the question whether his position is shaky. */
  public static Dossier dossier() {
    return dossier(
        "Is Oren Maskell’s position shaky?",
        List.of(
            evidence(resignation(), Bearing.SUPPORTS),
            evidence(operation(), Bearing.CONTRADICTS),
            evidence(demand(), Bearing.BEARS_ON)));
  }

  /** A dossier of these claims, its origins counted over all of them. */
  public static Dossier dossier(String asked, List<ClaimEvidence> claims) {
    return new Dossier(
        Question.of(asked),
        claims,
        origins(claims, Bearing.SUPPORTS),
        origins(claims, Bearing.CONTRADICTS),
        claims.isEmpty() ? List.of() : List.of("1 claim rests on a single unnamed source"),
        claims.isEmpty() ? 0 : 3);
  }

  private static OriginRange origins(List<ClaimEvidence> claims, Bearing bearing) {
    return new Origins(List.of(), Map.of())
        .of(
            claims.stream()
                .flatMap(claim -> claim.lines().stream())
                .filter(line -> line.bearing() == bearing)
                .map(line -> line.testimony().filed())
                .toList());
  }

  /** A claim that bears on a question so; a denial of it bears the other way. */
  public static ClaimEvidence evidence(Trace trace, Bearing bearing) {
    return new ClaimEvidence(
        trace,
        bearing,
        0.8,
        trace.testimonies().stream().map(line -> evidence(line, bearing)).toList());
  }

  private static Evidence evidence(Testimony line, Bearing bearing) {
    return new Evidence(
        line,
        switch (line.stance()) {
          case ASSERTS -> bearing;
          case DENIES -> bearing.denied();
        });
  }

  /** A claim that many articles assert and every fifth denies, day after day. */
  public static Trace often(int statements) {
    Traces traces = new Traces();
    for (int i = 0; i < statements; i++) {
      String day = "2026-%02d-%02d".formatted(1 + i / 28 % 12, 1 + i % 28);
      String name =
          "Ilva "
              + "TRSKMNLV".charAt(i % 8)
              + "a"
              + (char) ('a' + i / 8 % 26)
              + "ok"
              + (char) ('b' + i / 208);
      Telling telling =
          Telling.of(
              "Outlet " + i,
              day,
              null,
              "Number " + i + ": Oren Maskell has offered to resign, said " + name + ".");
      FiledStatement filed = telling.person(name, "said", OFFERED);
      if (i % 5 == 4) {
        traces.denies(filed);
      } else {
        traces.asserts(filed);
      }
    }
    return traces.trace();
  }

  /** A claim of which some statements are dated to a day, some to a month or a year, one not. */
  public static Trace dated() {
    Traces traces = new Traces();
    int number = 0;
    for (String day :
        List.of("2025-11-07", "2026-03", "2026", "2026-03-04", "2026-03", "2026-02-11")) {
      number++;
      Telling telling =
          Telling.of("Outlet " + number, null, null, number + ": It rains, said Ida Brock.");
      FiledStatement filed = telling.on(day).person("Ida Brock", "said", "It rains");
      if (number % 3 == 0) {
        traces.denies(filed);
      } else {
        traces.asserts(filed);
      }
    }
    Telling undated = Telling.of(null, null, null, "At last: It rains, said a clerk.");
    return traces.asserts(undated.unnamed("a clerk", "It rains")).trace();
  }

  /** Texts that break what is careless. */
  public static Stream<String> hostile() {
    List<String> texts = new ArrayList<>();
    texts.add("<script>alert(1)</script>");
    texts.add("</title></svg><img src=x onerror=alert(1)>");
    texts.add("\"'><b onclick=x>");
    texts.add("]]> &amp; <!-- ");
    texts.add("\u202Eשלום\u202C");
    texts.add("🦊👩‍🔧é");
    texts.add("x".repeat(400));
    texts.add("*_[x](javascript:alert) `#|~ \\ 1. + -");
    texts.add("\u001b[31mred\u0007");
    return texts.stream();
  }
}

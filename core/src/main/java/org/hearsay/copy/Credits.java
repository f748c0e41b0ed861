package org.hearsay.copy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.article.Paragraphs;
import org.hearsay.article.Span;

/**
 * What a text itself says of where it has its words from: agencies in datelines, credit lines,
 * notes of contribution, and who is said to have had the news first.
 *
 * <p>Forms of English news. Where a form is clear ("Source: …") any name is taken; where it is not
 * (a byline, a name in parentheses) only those of known agencies, or, at the end of the text, one
 * that the text names elsewhere. Forms that credit pictures as well are looked for only in the
 * first and last three paragraphs. Stateless.
 */
public final class Credits {
  private static final String AGENCY = "(?<name>" + Agencies.pattern() + ")";
  private static final String DASH = "\\s?(?:[-\\u2010-\\u2015]{1,3}|:)";
  private static final String WORD = "[\\p{Lu}\\p{N}][\\p{L}\\p{N}.&'’-]{0,30}";
  private static final String NAMED =
      "(?<name>(?:[Tt]he )?(?:[\\p{L}\\p{N}-]{2,30}\\.(?:com|org|net|co\\.uk|ca)\\b|"
          + WORD
          + "(?: (?:(?:of|the|and|&) ){0,2}"
          + WORD
          + "){0,5}))(?<![.,'’-])";

  /** Forms that credit words wherever they stand. */
  private static final List<Form> ANYWHERE =
      List.of(
          new Form(
              Credit.Kind.DATELINE,
              List.of("("),
              "^[^()\\n]{0,80}?\\(" + AGENCY + "(?:/[\\p{L} .-]{2,30})?\\)" + DASH),
          new Form(
              Credit.Kind.DATELINE,
              List.of("("),
              "^\\p{Lu}{2}[\\p{Lu} .'’-]{1,40}(?:,[^()\\n]{1,40})?\\(" + NAMED + "\\)" + DASH),
          new Form(
              Credit.Kind.CREDIT,
              List.of("copyright", "©", "(c)"),
              "(?i:(?:copyright|©|\\(c\\)) (?:© ?|\\(c\\) ?)?[0-9]{4},?) "
                  + AGENCY
                  + "(?i:[., ]{1,2}all rights reserved)?"),
          new Form(
              Credit.Kind.CREDIT,
              List.of("with "),
              "\\b(?i:with (?:additional |further"
                  + " )?(?:reporting|inputs?|files|material|information) (?:by|from)) "
                  + AGENCY),
          new Form(
              Credit.Kind.CREDIT,
              List.of("with "),
              "\\b(?i:with (?<name>(?:news )?(?:agency|agencies|wire services?)) inputs?)"),
          new Form(
              Credit.Kind.CREDIT,
              List.of("with "),
              "\\b(?i:with inputs? from (?<name>(?:news )?(?:agencies|wire services)))"),
          new Form(
              Credit.Kind.CREDIT,
              List.of(" contributed "),
              AGENCY
                  + "[^.!?\\n]{0,200}?(?i: contributed (?:reporting )?to this"
                  + " (?:report|story|article))"),
          new Form(
              Credit.Kind.FIRST_REPORTED,
              List.of("first ", "originally "),
              "\\b(?i:(?:as |was |were )?(?:first|originally)"
                  + " (?:reported|published|printed|appeared|broadcast|posted|aired)(?:"
                  + " (?:by|in|on|at)){1,2}) "
                  + NAMED),
          new Form(
              Credit.Kind.FIRST_REPORTED,
              List.of("first reported"),
              "\\bas " + NAMED + " (?:had )?first reported\\b"),
          new Form(
              Credit.Kind.FIRST_REPORTED,
              List.of("first reported"),
              AGENCY + " (?:had )?first reported\\b"));

  /** Forms that within a text credit a picture or a table more often than words. */
  private static final List<Form> AT_THE_EDGES =
      List.of(
          new Form(
              Credit.Kind.DATELINE,
              List.of("("),
              "^[^()\\n]{0,40}?\\(" + AGENCY + "\\)(?=\\s\\p{Lu})"),
          new Form(
              Credit.Kind.CREDIT,
              List.of("source", "credit"),
              "^(?:[Ss]ource|SOURCE|[Cc]redit)s?\\s?:\\s?" + NAMED + "\\s{0,3}[.)]?$"),
          new Form(
              Credit.Kind.CREDIT,
              List.of("by ", "from ", "via "),
              "^(?:[Bb]y|BY|[Ff]rom|FROM|[Vv]ia)(?: [^\\n,|]{1,60}[,|])? " + AGENCY + "\\s{0,3}$"),
          new Form(Credit.Kind.CREDIT, List.of(""), "^" + AGENCY + "(?:\\s?[|,/].{0,100})?$"),
          new Form(
              Credit.Kind.CREDIT,
              List.of(""),
              "^[(\\[]?[-\\u2010-\\u2015]{1,3}\\s?" + AGENCY + "[)\\]]?$"),
          new Form(
              Credit.Kind.CREDIT,
              List.of("(", "["),
              "(?<=[.!?”\"’»0-9]\\s?)[(\\[]" + AGENCY + "[)\\]]$"));

  /** Paragraphs at the begin, and at the end, of a text that are its edges. */
  private static final int EDGE = 3;

  private static final Pattern LAST_NAME =
      Pattern.compile("(?<=[.!?”\"’»]\\s?)[(\\[]" + NAMED + "[)\\]]$");

  /**
   * A form in which a name is credited; ^ and $ are the ends of a paragraph.
   *
   * @param needs one of these is in every paragraph that has the form, in lower case; looking for
   *     them first saves most of the time
   */
  private record Form(Credit.Kind kind, List<String> needs, Pattern pattern) {
    private Form(Credit.Kind kind, List<String> needs, String pattern) {
      this(kind, needs, Pattern.compile(pattern));
    }

    boolean isPossibleIn(String lowerCase) {
      return needs.stream().anyMatch(lowerCase::contains);
    }
  }

  private Credits() {}

  /** The credits of {@code text}, in order, apart from each other. */
  public static List<Credit> in(String text) {
    List<Credit> credits = new ArrayList<>();
    List<Span> paragraphs = Paragraphs.of(text);
    for (int i = 0; i < paragraphs.size(); i++) {
      addAll(ANYWHERE, text, paragraphs.get(i), credits);
      if (i < EDGE || i >= paragraphs.size() - EDGE) {
        addAll(AT_THE_EDGES, text, paragraphs.get(i), credits);
      }
    }
    if (!paragraphs.isEmpty()) {
      addLastName(text, paragraphs.getLast(), credits);
    }
    credits.sort(Comparator.comparing(Credit::span));
    return List.copyOf(credits);
  }

  private static void addAll(List<Form> forms, String text, Span paragraph, List<Credit> credits) {
    String lowerCase = paragraph.in(text).toLowerCase(Locale.ROOT);
    for (Form form : forms) {
      if (!form.isPossibleIn(lowerCase)) {
        continue;
      }
      Matcher matcher = form.pattern().matcher(text).region(paragraph.begin(), paragraph.end());
      while (matcher.find()) {
        add(form.kind(), matcher, credits);
      }
    }
  }

  /** A name in parentheses that ends the text credits whom the text names elsewhere too. */
  private static void addLastName(String text, Span paragraph, List<Credit> credits) {
    Matcher matcher = LAST_NAME.matcher(text).region(paragraph.begin(), paragraph.end());
    if (matcher.find() && text.indexOf(matcher.group("name")) < matcher.start("name")) {
      add(Credit.Kind.CREDIT, matcher, credits);
    }
  }

  private static void add(Credit.Kind kind, Matcher matcher, List<Credit> credits) {
    Span name = new Span(matcher.start("name"), matcher.end("name"));
    Span span = new Span(matcher.start(), matcher.end());
    if (credits.stream().noneMatch(credit -> credit.span().overlaps(span))) {
      credits.add(new Credit(kind, span, name));
    }
  }
}

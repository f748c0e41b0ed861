package org.hearsay.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Tells English from other languages.
 *
 * <p>Running English is known by its function words, at once. Only where those are few is Apache
 * OpenNLP's detector asked, which takes longer to load than an article to read. A text too short or
 * too bare of sentences to tell, a table of names say, is let pass, unless it is written in another
 * script. Not for several threads at once.
 */
final class Languages {
  /**
   * English running text has 35 to 50 % of the listed words, Dutch and Scandinavian ones up to 10
   * %.
   */
  private static final double ENGLISH_SHARE = 0.2;

  /**
   * Of 5,492 English headlines and sentences of 6 to 25 words, the detector finds none to be {@link
   * #CLEARLY} another language; of sentences of 8 words in 28 other languages, five in six.
   */
  private static final int FEWEST_WORDS = 8;

  /** Names in other languages are no other language: running text has fewer words like Names. */
  private static final double NAMES_SHARE = 0.6;

  private static final int LONGEST_SAMPLE = 20_000;

  /**
   * How much more probable than English another language must be. The detector's probabilities are
   * low throughout.
   */
  private static final double CLEARLY = 3;

  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final String DETECTOR = "/langdetect-183.bin";

  private final Set<String> functionWords = functionWords();
  private Optional<LanguageDetectorME> detector = Optional.empty();

  /** The English name of the language that {@code text} is in, when that is clearly not English. */
  Optional<String> otherThanEnglish(String text) {
    String sample = text.substring(0, Math.min(text.length(), LONGEST_SAMPLE));
    int words = 0;
    int english = 0;
    int names = 0;
    Matcher matcher = WORD.matcher(sample);
    while (matcher.find()) {
      words++;
      String word = matcher.group();
      english += functionWords.contains(word.toLowerCase(Locale.ROOT)) ? 1 : 0;
      names += isLikeName(word) ? 1 : 0;
    }
    if (english >= ENGLISH_SHARE * words) {
      return Optional.empty();
    }
    if (!isMostlyLatin(sample)) {
      return detected(sample, 1);
    }
    boolean tooBare = words < FEWEST_WORDS || names >= NAMES_SHARE * words;
    return tooBare ? Optional.empty() : detected(sample, CLEARLY);
  }

  private static boolean isLikeName(String word) {
    return word.length() > 1
        && Character.isUpperCase(word.charAt(0))
        && Character.isLowerCase(word.charAt(1));
  }

  private Optional<String> detected(String sample, double clearly) {
    LanguageDetectorME known = detector.orElseGet(Languages::load);
    detector = Optional.of(known);
    Language[] languages = known.predictLanguages(sample);
    double english = 0;
    for (Language language : languages) {
      english = language.getLang().equals("eng") ? language.getConfidence() : english;
    }
    Language best = languages[0];
    boolean other = !best.getLang().equals("eng") && best.getConfidence() > clearly * english;
    return other ? Optional.of(name(best.getLang())) : Optional.empty();
  }

  /** The name for a three-letter ISO 639-3 code; the code itself where Java knows no name. */
  private static String name(String code) {
    String family =
        switch (code) {
          case "cmn" -> "zho";
          case "pes" -> "fas";
          case "arb" -> "ara";
          default -> code;
        };
    return Arrays.stream(Locale.getISOLanguages())
        .map(Locale::of)
        .filter(locale -> locale.getISO3Language().equals(family))
        .map(locale -> locale.getDisplayLanguage(Locale.ENGLISH))
        .findFirst()
        .orElse(code);
  }

  private static boolean isMostlyLatin(String text) {
    long letters = text.codePoints().filter(Character::isLetter).count();
    long latin =
        text.codePoints()
            .filter(Character::isLetter)
            .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
            .count();
    return 2 * latin >= letters;
  }

  private static LanguageDetectorME load() {
    try (InputStream in = Languages.class.getResourceAsStream(DETECTOR)) {
      if (in == null) {
        throw new IOException("not on the class path: " + DETECTOR);
      }
      return new LanguageDetectorME(new LanguageDetectorModel(in));
    } catch (IOException e) {
      throw new UncheckedIOException("the language detector can't be loaded", e);
    }
  }

  private static Set<String> functionWords() {
    try (InputStream in = Languages.class.getResourceAsStream("english-function-words.txt")) {
      if (in == null) {
        throw new IOException("not on the class path: english-function-words.txt");
      }
      Set<String> words = new HashSet<>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(words::add);
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException("the list of English words can't be loaded", e);
    }
  }
}

package org.hearsay.source.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hearsay.attribution.Name;
import org.hearsay.source.EntityKind;
import org.hearsay.source.lexicon.Gender;
import org.hearsay.source.lexicon.Lexicon;
import org.hearsay.source.text.Words;

/**
 * Groups the names of an article by whom they mean: full names first, then the short forms that
 * they explain.
 */
final class NamedEntities {
  private final Words words;
  private final Lexicon lexicon;
  private final Honorifics honorifics;
  private final List<Draft> drafts = new ArrayList<>();

  private NamedEntities(Words words, Lexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
    honorifics = new Honorifics(words, lexicon);
  }

  /** The entities that the names mean, each with its mentions. */
  static List<Draft> of(Words words, List<Name> names, Lexicon lexicon) {
    NamedEntities entities = new NamedEntities(words, lexicon);
    List<NameMention> mentions =
        KindVote.settle(NameMentions.of(words, names, lexicon), words, lexicon);
    mentions.stream()
        .filter(NameMention::isFullPerson)
        .sorted(Comparator.comparing(entities::isInHeadline))
        .forEach(entities::addFullName);
    mentions.stream()
        .filter(mention -> !mention.isPerson())
        .sorted(Comparator.comparingInt(NameMention::length).reversed())
        .forEach(entities::addOther);
    mentions.stream().filter(NameMention::isShortPerson).forEach(entities::addShortName);
    return entities.drafts;
  }

  /** A headline may set any word with a capital, so that its names are read by the text's. */
  private boolean isInHeadline(NameMention mention) {
    return words.get(mention.first()).sentence() == 0;
  }

  private void addFullName(NameMention mention) {
    Draft draft =
        persons(person -> person.key().agreesWith(mention.key()))
            .findFirst()
            .or(() -> beginning(mention))
            .or(() -> familyName(mention))
            .orElseGet(() -> added(mention));
    boolean fuller = mention.text().length() > draft.name().length();
    if (fuller && !isInHeadline(mention) && draft.key().agreesWith(mention.key())) {
      draft.rename(mention.text());
    }
    see(draft, mention);
  }

  /** Somebody whose whole name begins what was taken for a longer one. */
  private Optional<Draft> beginning(NameMention mention) {
    return persons(person -> mention.text().startsWith(person.name() + " ")).findFirst();
  }

  /** Somebody whose family name these words are: "Vail Soler" of "Ann Vail Soler". */
  private Optional<Draft> familyName(NameMention mention) {
    return persons(person -> person.name().endsWith(" " + mention.text())).findFirst();
  }

  private Stream<Draft> persons(Predicate<Draft> fit) {
    return drafts.stream().filter(Draft::isPerson).filter(fit);
  }

  private Draft added(NameMention mention) {
    Draft draft = new Draft(mention.text(), mention.kind());
    drafts.add(draft);
    return draft;
  }

  private void see(Draft draft, NameMention mention) {
    draft.mention(words.span(mention.first(), mention.last()));
    if (draft.isPerson()) {
      honorifics
          .rightBefore(mention.first())
          .or(() -> lexicon.genderOf(words.get(mention.first()).text()))
          .ifPresent(draft::gender);
    }
  }

  private void addShortName(NameMention mention) {
    Optional<Draft> meant =
        shortFor(mention, persons(person -> mention.key().isShortFor(person.key())));
    see(meant.or(() -> sameName(mention)).orElseGet(() -> added(mention)), mention);
  }

  /**
   * Among those who share a short name, an honorific decides; else it is the family name of whom
   * the article gave it to first, since relatives come in by their full names.
   */
  private Optional<Draft> shortFor(NameMention mention, Stream<Draft> sharing) {
    Gender wanted = honorifics.nearBefore(mention.first()).orElse(null);
    int offset = words.get(mention.first()).span().begin();
    return sharing
        .filter(person -> person.mayBe(wanted))
        .max(
            Comparator.comparing((Draft person) -> person.key().hasFamilyOf(mention.key()))
                .thenComparing(person -> person.mentionsBefore(offset) > 0)
                .thenComparing(person -> -person.firstMention()));
  }

  private Optional<Draft> sameName(NameMention mention) {
    return drafts.stream().filter(d -> d.name().equalsIgnoreCase(mention.text())).findFirst();
  }

  /** Institutions, outlets, places: the same words, an acronym, or the end of a longer name. */
  private void addOther(NameMention mention) {
    Draft draft =
        personMeant(mention)
            .or(() -> sameName(mention))
            .or(() -> longerName(mention))
            .orElseGet(() -> added(mention));
    if (isDateline(draft) && draft.name().equalsIgnoreCase(mention.text())) {
      draft.rename(mention.text());
    }
    if (draft.kind() == EntityKind.OTHER && mention.kind() != EntityKind.OTHER) {
      draft.become(mention.kind());
    }
    draft.mention(words.span(mention.first(), mention.last()));
  }

  /** "OLDPORT", as a dateline has it. */
  private static boolean isDateline(Draft draft) {
    return draft.kind() == EntityKind.PLACE
        && draft.name().equals(draft.name().toUpperCase(Locale.ROOT));
  }

  /** A word that is somebody's family name elsewhere in the article. */
  private Optional<Draft> personMeant(NameMention mention) {
    NameKey name = mention.key();
    if (!name.isSingle() || mention.kind() == EntityKind.OUTLET && !isHost(mention)) {
      return Optional.empty();
    }
    boolean honoured = honorifics.nearBefore(mention.first()).isPresent();
    return shortFor(
        mention,
        persons(
            person -> name.hasFamilyOf(person.key()) || honoured && name.isShortFor(person.key())));
  }

  /** "Soler asked" for who has a programme of that name, but for "on Soler", "the Soler". */
  private boolean isHost(NameMention mention) {
    return !lexicon.endsOutlet(words.lower(mention.first()))
        && !words.get(mention.first()).quoted()
        && !Set.of("the", "on").contains(words.lower(mention.first() - 1));
  }

  private Optional<Draft> longerName(NameMention mention) {
    String end = " " + mention.text().toLowerCase(Locale.ROOT);
    boolean definite = words.lower(mention.first() - 1).equals("the");
    return drafts.stream()
        .filter(d -> !d.isPerson())
        .filter(d ->
            definite
                    && d.kind() != EntityKind.PLACE
                    && d.name().toLowerCase(Locale.ROOT).endsWith(end)
                    && !isPartOfNoun(d, mention)
                    && !isBehindPreposition(d, mention)
                || isAcronym(mention.text(), d.name()))
        .findFirst();
  }

  /** The Amber Cross is not the Committee of the Amber Cross. */
  private static boolean isBehindPreposition(Draft longer, NameMention mention) {
    String before =
        longer.name().substring(0, longer.name().length() - mention.text().length()).strip();
    return before.endsWith(" of") || before.endsWith(" of the");
  }

  /** The "House" of "White House" is another; both words together are a noun of their own. */
  private boolean isPartOfNoun(Draft longer, NameMention mention) {
    String[] parts = longer.name().toLowerCase(Locale.ROOT).split("\\s+");
    int before = parts.length - mention.length() - 2;
    return before >= 0 && !lexicon.headClasses(parts[before] + "-" + parts[before + 1]).isEmpty();
  }

  /** Whether the letters are the capitals of the name's words. */
  static boolean isAcronym(String acronym, String name) {
    String letters = acronym.replace(".", "");
    if (letters.length() < 2 || !letters.equals(letters.toUpperCase(Locale.ROOT))) {
      return false;
    }
    StringBuilder initials = new StringBuilder();
    for (String word : name.split("[\\s-]+")) {
      if (Character.isUpperCase(word.codePointAt(0))) {
        initials.appendCodePoint(word.codePointAt(0));
      }
    }
    return initials.toString().equals(letters);
  }
}

package org.hearsay.source.resolution;

import static org.hearsay.source.lexicon.WordClass.HE_TITLE;
import static org.hearsay.source.lexicon.WordClass.HONORIFIC;
import static org.hearsay.source.lexicon.WordClass.REGAL;
import static org.hearsay.source.lexicon.WordClass.SHE_TITLE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.article.Span;
import org.hearsay.attribution.Name;
import org.hearsay.attribution.NameKind;
import org.hearsay.source.EntityKind;
import org.hearsay.source.lexicon.Gender;
import org.hearsay.source.lexicon.Lexicon;
import org.hearsay.source.name.PersonName;
import org.hearsay.source.text.Word;
import org.hearsay.source.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Groups the names of an article by whom they mean: full names first, then the short forms that
 * they explain.
 */
final class NamedEntities {
  private final Words words;
  private final Lexicon lexicon;
  private final List<Draft> drafts = new ArrayList<>();

  private NamedEntities(Words words, Lexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
  }

  /** A name as it stands in the text, without titles. */
  private record Mention(int first, int last, String name, EntityKind kind) {}

  /** The entities that the names mean, each with its mentions. */
  static List<Draft> of(Words words, List<Name> names, Lexicon lexicon) {
    NamedEntities entities = new NamedEntities(words, lexicon);
    List<Mention> mentions = new ArrayList<>();
    for (Name name : entities.withInitials(names)) {
      entities.addMentions(name, mentions);
    }
    mentions.stream()
        .filter(m -> isFullPerson(m))
        .sorted(Comparator.comparing(entities::isInHeadline))
        .forEach(entities::addFullName);
    mentions.stream()
        .filter(m -> m.kind() != EntityKind.PERSON)
        .sorted(Comparator.comparingInt((Mention m) -> m.first() - m.last()))
        .forEach(entities::addOther);
    mentions.stream()
        .filter(m -> m.kind() == EntityKind.PERSON && !isFullPerson(m))
        .forEach(entities::addShortName);
    return entities.drafts;
  }

  /** Puts together what the full stop of an initial parts: "Ann B" and "Lee". */
  private List<Name> withInitials(List<Name> names) {
    List<Name> joined = new ArrayList<>();
    for (Name name : names) {
      if (!joined.isEmpty()
          && name.kind() == NameKind.PERSON
          && endsInInitial(joined.getLast(), name)) {
        Name first = joined.removeLast();
        Span both = new Span(first.span().begin(), name.span().end());
        joined.add(
            new Name(both, NameKind.PERSON, Math.min(first.confidence(), name.confidence())));
      } else {
        joined.add(name);
      }
    }
    return joined;
  }

  private boolean endsInInitial(Name first, Name second) {
    int last = words.at(first.span().end() - 1);
    String between = words.text().substring(first.span().end(), second.span().begin()).strip();
    String initial = words.get(words.get(last).isWord() ? last : last - 1).text();
    return (between.isEmpty() || between.equals(".")) && initial.length() == 1 && last > 0;
  }

  private static boolean isFullPerson(Mention mention) {
    return mention.kind() == EntityKind.PERSON && !PersonName.of(mention.name()).isSingle();
  }

  /** Cuts a run of name words where a title, a comma or "and" parts two names. */
  private void addMentions(Name name, List<Mention> mentions) {
    int first = words.at(name.span().begin());
    int end = first + words.in(name.span()).size();
    boolean person = name.kind() == NameKind.PERSON;
    int begin = first;
    for (int i = first; i <= end; i++) {
      boolean part = i == end || words.get(i).isPossessive() || isDivider(words.get(i), person);
      if (part) {
        addMention(begin, i - 1, name.kind(), mentions);
        begin = i + 1;
      }
    }
  }

  private static boolean isDivider(Word word, boolean person) {
    boolean mark = !word.isWord() && !word.text().equals(".") && !word.text().equals("&");
    return mark || (person && (word.lower().equals("and") || word.lower().equals("or")));
  }

  private void addMention(int first, int last, NameKind kind, List<Mention> mentions) {
    int begin = first;
    while (begin <= last && isPassedOver(begin, last, kind)) {
      begin++;
    }
    if (begin > 0
        && begin <= last
        && begin == last
        && lexicon.is(REGAL, words.lower(begin - 1))
        && kind == NameKind.PERSON) {
      begin--;
    }
    int end = last;
    while (end >= begin && !words.get(end).isWord()) {
      end--;
    }
    if (begin > end || !hasCapital(begin, end)) {
      return;
    }
    if (kind == NameKind.ORGANISATION) {
      begin = widened(begin);
    }
    String name = words.span(begin, end).in(words.text()).replaceAll("\\s+", " ");
    mentions.add(new Mention(begin, end, name, kind(name, begin, end, kind)));
  }

  private boolean isPassedOver(int at, int last, NameKind kind) {
    Word word = words.get(at);
    if (!word.isWord() || word.lower().equals("the")) {
      return true;
    }
    boolean describes =
        lexicon.isTitle(word.lower()) || !lexicon.headClasses(word.lower()).isEmpty();
    return kind == NameKind.PERSON
        && describes
        && (at < last || lexicon.is(HONORIFIC, word.lower()));
  }

  /** An institution's name takes in the capitalised words right before it. */
  private int widened(int first) {
    int begin = first;
    int sentence = words.sentenceBegin(words.get(first).sentence());
    while (begin > sentence
        && words.get(begin - 1).isWord()
        && words.get(begin - 1).isCapitalised()
        && !words.get(begin - 1).isPossessive()
        && words.get(begin - 1).sentence() > 0
        && !lexicon.isTitle(words.lower(begin - 1))
        && !words.lower(begin - 1).equals("the")
        && begin - 1 > sentence) {
      begin--;
    }
    return begin;
  }

  private boolean hasCapital(int first, int last) {
    for (int i = first; i <= last; i++) {
      if (words.get(i).isCapitalised()) {
        return true;
      }
    }
    return false;
  }

  private EntityKind kind(String name, int first, int last, NameKind kind) {
    boolean person = kind == NameKind.PERSON;
    if (person && isAcronym(first, last)) {
      return EntityKind.ORGANISATION;
    }
    if (lexicon.isOutlet(name)
        || (!person && last > first && lexicon.endsOutlet(words.lower(last)))) {
      return EntityKind.OUTLET;
    }
    return switch (kind) {
      case PERSON -> EntityKind.PERSON;
      case ORGANISATION -> EntityKind.ORGANISATION;
      case PLACE -> EntityKind.PLACE;
      case OTHER -> EntityKind.OTHER;
    };
  }

  /** A headline may set any word with a capital, so that its names are read by the text's. */
  private boolean isInHeadline(Mention mention) {
    return words.get(mention.first()).sentence() == 0;
  }

  /** One word in capitals, unless it names who speaks in a transcript. */
  private boolean isAcronym(int first, int last) {
    String word = words.get(first).text();
    return first == last
        && word.length() > 1
        && word.equals(word.toUpperCase(Locale.ROOT))
        && !words.lower(last + 1).equals(":");
  }

  private void addFullName(Mention mention) {
    PersonName name = PersonName.of(mention.name());
    Draft draft =
        drafts.stream()
            .filter(d -> d.isPerson() && PersonName.of(d.name()).agreesWith(name))
            .findFirst()
            .or(() -> beginning(mention))
            .orElseGet(() -> added(mention));
    boolean fuller = mention.name().length() > draft.name().length();
    if (fuller && !isInHeadline(mention) && PersonName.of(draft.name()).agreesWith(name)) {
      draft.rename(mention.name());
    }
    see(draft, mention);
  }

  /** Somebody whose whole name begins what was taken for a longer one. */
  private Optional<Draft> beginning(Mention mention) {
    return drafts.stream()
        .filter(d -> d.isPerson() && mention.name().startsWith(d.name() + " "))
        .findFirst();
  }

  private Draft added(Mention mention) {
    Draft draft = new Draft(mention.name(), mention.kind());
    drafts.add(draft);
    return draft;
  }

  private void see(Draft draft, Mention mention) {
    draft.mention(words.span(mention.first(), mention.last()));
    if (draft.isPerson()) {
      String before = words.lower(mention.first() - 1);
      if (lexicon.is(HE_TITLE, before)
          || (before.equals(".") && lexicon.is(HE_TITLE, words.lower(mention.first() - 2)))) {
        draft.gender(Gender.HE);
      } else if (lexicon.is(SHE_TITLE, before)
          || (before.equals(".") && lexicon.is(SHE_TITLE, words.lower(mention.first() - 2)))) {
        draft.gender(Gender.SHE);
      } else {
        lexicon.genderOf(words.get(mention.first()).text()).ifPresent(draft::gender);
      }
    }
  }

  /**
   * Among those who share a short name, an honorific decides, else who is spoken of most so far.
   */
  private void addShortName(Mention mention) {
    PersonName name = PersonName.of(mention.name());
    List<Draft> possible =
        drafts.stream()
            .filter(d -> d.isPerson() && name.isShortFor(PersonName.of(d.name())))
            .toList();
    Gender wanted = honorific(mention.first());
    int offset = words.get(mention.first()).span().begin();
    Optional<Draft> best =
        possible.stream()
            .filter(d -> d.mayBe(wanted))
            .max(
                Comparator.comparing(
                        (Draft d) -> PersonName.of(d.name()).family().equals(name.family()))
                    .thenComparing(d -> d.mentionsBefore(offset) > 0)
                    .thenComparing(d -> (long) d.mentions().size()));
    Draft draft = best.or(() -> sameName(mention)).orElseGet(() -> added(mention));
    see(draft, mention);
  }

  private @Nullable Gender honorific(int first) {
    for (int i = first - 1; i >= Math.max(0, first - 2); i--) {
      if (lexicon.is(HE_TITLE, words.lower(i))) {
        return Gender.HE;
      }
      if (lexicon.is(SHE_TITLE, words.lower(i))) {
        return Gender.SHE;
      }
    }
    return null;
  }

  private Optional<Draft> sameName(Mention mention) {
    return drafts.stream().filter(d -> d.name().equalsIgnoreCase(mention.name())).findFirst();
  }

  /** Institutions, outlets, places: the same words, an acronym, or the end of a longer name. */
  private void addOther(Mention mention) {
    Optional<Draft> person = personMeant(mention);
    Draft draft =
        person
            .or(() -> sameName(mention))
            .or(() -> longerName(mention))
            .orElseGet(() -> added(mention));
    if (draft.kind() == EntityKind.OTHER && mention.kind() != EntityKind.OTHER) {
      draft.become(mention.kind());
    }
    draft.mention(words.span(mention.first(), mention.last()));
  }

  /** A word that is somebody's family name elsewhere in the article. */
  private Optional<Draft> personMeant(Mention mention) {
    PersonName name = PersonName.of(mention.name());
    if (!name.isSingle() || mention.kind() == EntityKind.OUTLET) {
      return Optional.empty();
    }
    boolean honoured = honorific(mention.first()) != null;
    return drafts.stream()
        .filter(Draft::isPerson)
        .filter(d ->
            PersonName.of(d.name()).family().equals(name.family())
                || honoured && name.isShortFor(PersonName.of(d.name())))
        .max(Comparator.comparingInt(d -> d.mentions().size()));
  }

  private Optional<Draft> longerName(Mention mention) {
    String name = mention.name().toLowerCase(Locale.ROOT);
    boolean after = words.lower(mention.first() - 1).equals("the");
    return drafts.stream()
        .filter(d -> !d.isPerson() && d.kind() != EntityKind.PLACE)
        .filter(d -> {
          String longer = d.name().toLowerCase(Locale.ROOT);
          return (after && longer.endsWith(" " + name)) || isAcronym(mention.name(), d.name());
        })
        .findFirst();
  }

  private static boolean isAcronym(String acronym, String name) {
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

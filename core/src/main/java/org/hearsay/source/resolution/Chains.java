package org.hearsay.source.resolution;

import static org.hearsay.source.lexicon.WordClass.PAGE;
import static org.hearsay.source.lexicon.WordClass.PLATFORM;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.hearsay.source.Hop;
import org.hearsay.source.SourceKind;
import org.hearsay.source.Statement.SaidOn;
import org.hearsay.source.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * Through whom the article has what it reports: an outlet that was told, asked or is cited, a
 * statement, letter or tweet that carries the words, or the one whose report holds the statement.
 * What a statement does not name itself it has from the one that it goes on from.
 */
final class Chains {
  private static final int MOST_PARAGRAPHS_CARRIED = 6;

  private final Lexicon lexicon;
  private final List<Saying> sayings;
  private final Scenes scenes;
  private final List<@Nullable SaidOn> dates;
  private final List<Boolean> recalled;
  private final List<List<Hop>> chains = new ArrayList<>();

  /**
   * @param dates when each was said; null where that is not known
   * @param recalled for each attribution whether it was said long before: then its carriers do not
   *     go on
   */
  Chains(
      Lexicon lexicon,
      List<Saying> sayings,
      Scenes scenes,
      List<@Nullable SaidOn> dates,
      List<Boolean> recalled) {
    this.lexicon = lexicon;
    this.sayings = sayings;
    this.scenes = scenes;
    this.dates = dates;
    this.recalled = recalled;
  }

  /** The chain of each attribution, outermost first. */
  List<List<Hop>> of(OwnLinks links) {
    for (int i = 0; i < sayings.size(); i++) {
      List<Hop> own = links.of(sayings.get(i));
      List<Hop> before = own.isEmpty() || isPost(own) ? carried(i) : List.of();
      boolean posted = own.isEmpty() || before.stream().anyMatch(this::isPlatform);
      chains.add(posted ? before : own);
    }
    for (int i = sayings.size() - 1; i >= 0; i--) {
      if (chains.get(i).isEmpty()) {
        chains.set(i, foretold(i));
      }
    }
    return chains;
  }

  /** The chain of the statement that this one goes on from. */
  private List<Hop> carried(int i) {
    OptionalInt before = scenes.before(i, recalled::get, j -> !chains.get(j).isEmpty(), j -> false);
    if (before.isEmpty() || isOfAnotherDay(dates.get(i), dates.get(before.getAsInt()))) {
      return List.of();
    }
    List<Hop> chain = chains.get(before.getAsInt());
    int most = chain.stream().anyMatch(this::isBrief) ? 1 : MOST_PARAGRAPHS_CARRIED;
    return scenes.paragraphsBetween(before.getAsInt(), i) <= most
        ? without(sayings.get(i).speaker(), chain)
        : List.of();
  }

  /** Who speaks is no link to themselves: the outlet that asks in its own interview. */
  private static List<Hop> without(@Nullable Draft speaker, List<Hop> chain) {
    return speaker == null
        ? chain
        : chain.stream().filter(hop -> !hop.name().equals(speaker.name())).toList();
  }

  private static boolean isOfAnotherDay(@Nullable SaidOn later, @Nullable SaidOn earlier) {
    return later != null && (earlier == null || !earlier.value().equals(later.value()));
  }

  /** What is written there soon ends. */
  private boolean isBrief(Hop hop) {
    return hop.name().equals("tweet")
        || hop.kind() == SourceKind.DOCUMENT && lexicon.is(PAGE, lastWord(hop));
  }

  /** "Her post": which one, the platform tells that was named before. */
  private static boolean isPost(List<Hop> own) {
    return own.size() == 1 && own.getFirst().name().equals("post");
  }

  private boolean isPlatform(Hop hop) {
    return lexicon.is(PLATFORM, lastWord(hop));
  }

  private static String lastWord(Hop hop) {
    String name = hop.name().toLowerCase(Locale.ROOT);
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  /** The chain of what a headline or a first sentence sums up. */
  private List<Hop> foretold(int i) {
    OptionalInt told = Headline.retold(i, sayings);
    if (told.isPresent()) {
      return chains.get(told.getAsInt());
    }
    return dates.get(i) == null && scenes.opens(i) ? chains.get(i + 1) : List.of();
  }
}

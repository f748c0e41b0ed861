package org.hearsay.intake.page;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Picks from the blocks of an article's element those that are its text. */
final class ArticleText {
  /** What leads over to other things, as a line or a heading of its own. */
  private static final Pattern STOP =
      Pattern.compile(
          "(?:" + String.join("|", NameList.read("stop-markers.txt")) + ")\\b.{0,40}",
          Pattern.CASE_INSENSITIVE);

  /** Share of the text after which such a line ends it; before, the line alone is left out. */
  private static final double LATE = 0.6;

  private static final double MOST_LINKED = 0.6;

  /** Paragraphs that stand twice and are longer are left out the second time. */
  private static final int LONGEST_REFRAIN = 60;

  private final List<Block> blocks;
  private final @Nullable String headline;
  private final Set<Element> homes = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<String> said = new HashSet<>();
  private final List<String> kept = new ArrayList<>();
  private final List<String> headings = new ArrayList<>();
  private final int length;
  private int passed;

  private ArticleText(List<Block> blocks, @Nullable String headline) {
    this.blocks = blocks;
    this.headline = headline;
    blocks.stream().filter(Block::isProse).forEach(block -> homes.add(block.home()));
    length = blocks.stream().filter(Block::isProse).mapToInt(block -> block.text().length()).sum();
  }

  /** The article's paragraphs, apart by a blank line; empty where there are none. */
  static String of(List<Block> blocks, @Nullable String headline) {
    return new ArticleText(blocks, headline).text();
  }

  private String text() {
    for (Block block : blocks) {
      boolean marker = !block.isProse() && STOP.matcher(block.text()).matches();
      if (marker && passed > LATE * length) {
        break;
      }
      if (!marker && !isRepeated(block.text())) {
        take(block);
      }
    }
    return kept.stream().collect(joining("\n\n"));
  }

  private boolean isRepeated(String text) {
    return text.length() > LONGEST_REFRAIN && !said.add(text);
  }

  /** A heading is kept once text follows. */
  private void take(Block block) {
    if (block.isHeading()) {
      if (passed > 0 && !block.text().equals(headline)) {
        headings.add(block.text());
      }
    } else if (block.isProse() || (passed > 0 && belongs(block))) {
      passed += block.isProse() ? block.text().length() : 0;
      kept.addAll(headings);
      headings.clear();
      kept.add(block.text());
    }
  }

  /** Whether a few words are part of the text: beside its paragraphs, in its lists and tables. */
  private boolean belongs(Block block) {
    return block.enclosed() || (homes.contains(block.home()) && block.linkShare() <= MOST_LINKED);
  }
}

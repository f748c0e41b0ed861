package org.hearsay.copy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.hearsay.article.Paragraphs;
import org.hearsay.article.Span;

/**
 * Makes reprints of articles as outlets do: a new headline, paragraphs cut and put in another
 * order, other quotation marks, single words changed, paragraphs of another article in between.
 */
final class Reprints {
  /** The least share of an article's words that a reprint keeps, before single words change. */
  static final double KEPT = 0.3;

  private final Random random;

  Reprints(long seed) {
    random = new Random(seed);
  }

  /** A reprint of {@code original} with paragraphs of {@code donor}. */
  String of(String original, String donor) {
    List<String> paragraphs = kept(paragraphs(original));
    if (random.nextBoolean()) {
      Collections.shuffle(paragraphs, random);
    }
    List<String> added = paragraphs(donor);
    for (int i = random.nextInt(4); i > 0; i--) {
      paragraphs.add(
          random.nextInt(paragraphs.size() + 1), added.get(random.nextInt(added.size())));
    }
    paragraphs.addFirst("What we know so far, number " + random.nextInt(1000));
    return remarked(edited(String.join("\n\n", paragraphs), donor));
  }

  private List<String> kept(List<String> paragraphs) {
    double share = KEPT + (1 - KEPT) * random.nextDouble();
    int all = paragraphs.stream().mapToInt(Reprints::words).sum();
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      order.add(i);
    }
    Collections.shuffle(order, random);
    List<Integer> chosen = new ArrayList<>();
    for (int words = 0; words < share * all; ) {
      int next = order.removeFirst();
      chosen.add(next);
      words += words(paragraphs.get(next));
    }
    Collections.sort(chosen);
    return new ArrayList<>(chosen.stream().map(paragraphs::get).toList());
  }

  /** One word of 25 becomes some word of the donor. */
  private String edited(String text, String donor) {
    String[] others = donor.split("\\s+");
    StringBuilder edited = new StringBuilder();
    for (String word : text.split("(?<=\\s)")) {
      boolean changes = random.nextInt(25) == 0 && word.endsWith(" ");
      edited.append(changes ? others[random.nextInt(others.length)] + " " : word);
    }
    return edited.toString();
  }

  private String remarked(String text) {
    String straight =
        text.replace('“', '"').replace('”', '"').replace('’', '\'').replace('‘', '\'');
    return switch (random.nextInt(3)) {
      case 0 -> text;
      case 1 -> straight.replace(" - ", " — ").replace("--", "—");
      default -> straight.replaceAll("\"(\\w)", "«$1").replace('"', '»');
    };
  }

  private static List<String> paragraphs(String text) {
    return Paragraphs.of(text).stream().map((Span span) -> span.in(text)).toList();
  }

  private static int words(String text) {
    return WordSequence.of(text).size();
  }
}

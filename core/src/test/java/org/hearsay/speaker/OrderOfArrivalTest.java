package org.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hearsay.evaluation.BCubed;
import org.hearsay.source.Account;
import org.junit.jupiter.api.Test;

/**
 * Sixty invented articles on three stories, in which three pairs of persons have one name: how
 * right it is who is one, and how much the order in which the articles come changes it.
 */
class OrderOfArrivalTest {
  private static final int ARTICLES = 60;
  private static final int ORDERS = 10;
  private static final String[] STORIES = {"harbour", "hospital", "railway"};

  /** Of each story: name, and role where an article gives it. */
  private static final String[][] CAST = {
    {"Ada Tarn", "harbour minister"},
    {"Sergei Antonov", "dock workers’ leader"},
    {"Bram Tilloway", "government spokesman"},
    {"Ada Tarn", "chief surgeon"},
    {"Sergey Antonov", "hospital director"},
    {"Edda Varnholt", "health minister"},
    {"Oren Maskell", "railway inspector"},
    {"Bram Tilloway", "train driver"},
    {"Garrick Noll", "transport analyst"}
  };

  private final Map<String, String> gold = new HashMap<>();

  private List<Account> articles() {
    Random random = new Random(7);
    List<Account> articles = new ArrayList<>();
    for (int i = 0; i < ARTICLES; i++) {
      int story = i % STORIES.length;
      Scene scene = Scene.in("Outlet " + i % 7, "2026-03-" + (10 + i % 20));
      List<String> persons = new ArrayList<>();
      for (int person = story * 3; person < story * 3 + 3; person++) {
        if (random.nextInt(4) > 0) {
          String role = random.nextInt(3) > 0 ? CAST[person][1] : "";
          scene.person(CAST[person][0], role, "number " + i);
          persons.add(STORIES[story] + person);
        }
      }
      Account account = scene.account();
      for (int entity = 0; entity < persons.size(); entity++) {
        gold.put(
            new EntityId(account.article().id(), "e" + (entity + 1)).toString(),
            persons.get(entity));
      }
      articles.add(account);
    }
    return articles;
  }

  private Map<String, String> placed(List<Account> articles) {
    KnownSpeakers speakers = new KnownSpeakers();
    articles.forEach(speakers::add);
    Map<String, String> placement = new HashMap<>(speakers.placement());
    placement.keySet().retainAll(gold.keySet());
    return placement;
  }

  @Test
  void personsOfOneNameAreToldApartInWhateverOrderTheirArticlesCome() {
    List<Account> articles = articles();
    Map<String, String> inOrder = placed(articles);
    BCubed right = BCubed.of(gold, inOrder);
    double alike = 1;
    double precision = right.precision();
    for (int seed = 1; seed <= ORDERS; seed++) {
      List<Account> shuffled = new ArrayList<>(articles);
      Collections.shuffle(shuffled, new Random(seed));
      Map<String, String> placed = placed(shuffled);
      alike = Math.min(alike, BCubed.of(inOrder, placed).f1());
      precision = Math.min(precision, BCubed.of(gold, placed).precision());
    }

    System.out.printf(
        "speakers of %d invented articles: B-cubed precision %.3f, recall %.3f; in %d other orders"
            + " precision at least %.3f, F1 against the first order at least %.3f%n",
        ARTICLES, right.precision(), right.recall(), ORDERS, precision, alike);
    assertThat(precision).isEqualTo(1);
    assertThat(right.recall()).isGreaterThan(0.7); // who has neither role nor company stays apart
    assertThat(alike).isGreaterThan(0.9);
  }
}

package org.hearsay.speaker;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hearsay.source.EntityKind;
import org.hearsay.source.lexicon.Lexicon;

/**
 * Compares two nodes of which one at least is no person: outlets, institutions, documents. An
 * outlet's whole name, its address, or the name that articles are filed under makes it one;
 * institutions are called alike in many countries, and need company.
 */
final class Institution {
  private static final int NEEDED = 2;
  private static final int NEEDED_OF_SHORT_NAMES = 3;
  private static final int MOST_COMPANY = 3;

  private final SpeakerNode one;
  private final SpeakerNode other;
  private final Evidence evidence = new Evidence();

  /** The order of the two changes no word. */
  Institution(SpeakerNode one, SpeakerNode other) {
    boolean inOrder = one.id().compareTo(other.id()) <= 0;
    this.one = inOrder ? one : other;
    this.other = inOrder ? other : one;
  }

  Comparison compare() {
    InstitutionFit fit = InstitutionFit.of(one.traits().names(), other.traits().names());
    addresses();
    if (fit == InstitutionFit.OTHER) {
      Comparison byAddress = evidence.decide(NEEDED);
      return byAddress.outcome() == Outcome.ONE ? byAddress : Evidence.ofOtherNames();
    }
    names(fit);
    kinds();
    evidence.company(one, other, MOST_COMPANY);
    boolean isWeak = fit == InstitutionFit.SHORT || areOfOtherKinds();
    return evidence.decide(isWeak ? NEEDED_OF_SHORT_NAMES : NEEDED);
  }

  private void addresses() {
    SortedSet<String> domains = one.traits().domains();
    SortedSet<String> others = other.traits().domains();
    if (domains.isEmpty() || others.isEmpty()) {
      return;
    }
    SortedSet<String> labels = labels(domains);
    labels.retainAll(labels(others));
    if (labels.isEmpty()) {
      evidence.doubt("different addresses: " + domains.getFirst() + ", " + others.getFirst());
    } else {
      evidence.confirm(2, "the same address: " + String.join(", ", shared(domains, others)));
    }
  }

  private static SortedSet<String> labels(Set<String> domains) {
    SortedSet<String> labels = new TreeSet<>();
    domains.forEach(domain -> labels.add(Domain.label(domain)));
    return labels;
  }

  private static SortedSet<String> shared(Set<String> domains, Set<String> others) {
    SortedSet<String> both = new TreeSet<>(domains);
    both.retainAll(others);
    if (both.isEmpty()) {
      both.addAll(domains);
      both.addAll(others);
    }
    return both;
  }

  private void names(InstitutionFit fit) {
    if (fit == InstitutionFit.SHORT) {
      evidence.miss("whether " + one.name() + " and " + other.name() + " are short for one name");
      return;
    }
    int weight = weightOfName();
    if (weight > 0) {
      evidence.confirm(weight, "the same name: " + one.name());
    } else {
      evidence.miss("more than the one word " + one.name() + " of the name");
    }
  }

  /** Outlets are named to be told apart; of other names, longer ones tell more. */
  private int weightOfName() {
    Set<String> words = InstitutionFit.telling(one.name());
    if (isOutlet(one) && isOutlet(other)) {
      boolean known = Lexicon.english().isOutlet(one.name());
      boolean filed = one.traits().publishes() && other.traits().publishes();
      boolean endsMany = words.size() == 1 && Lexicon.english().endsOutlet(words.iterator().next());
      return known || filed || words.size() > 1 ? 2 : endsMany ? 0 : 1;
    }
    return Math.min(2, words.size() - 1);
  }

  private static boolean isOutlet(SpeakerNode node) {
    return node.kind() == EntityKind.OUTLET;
  }

  private void kinds() {
    if (areOfOtherKinds()) {
      SpeakerNode person = one.kind() == EntityKind.PERSON ? one : other;
      evidence.miss("whether the name is that of a person in " + person.whereabouts());
    }
  }

  /** One is taken for a person. */
  private boolean areOfOtherKinds() {
    return (one.kind() == EntityKind.PERSON) != (other.kind() == EntityKind.PERSON);
  }
}

package org.hearsay.speaker;

import static java.util.Map.Entry.comparingByKey;
import static java.util.Map.Entry.comparingByValue;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import org.hearsay.source.lexicon.Gender;

/**
 * What tells a speaker from others of its name. Bounded: of the names beside it those are kept that
 * most articles have, of the others the first in the alphabet.
 *
 * @param names as articles give them
 * @param roles as articles give them, in lower case
 * @param born years in which it may be born, from ages: the earlier of two, so that 1967 stands for
 *     1967 or 1968
 * @param genders what pronouns and honorifics say
 * @param domains under which it publishes, as {@code kontor.example}
 * @param publishes whether an article is filed under its name
 * @param company names of more than one word that stand in the same articles, and in how many
 */
public record Traits(
    SortedSet<String> names,
    SortedSet<String> roles,
    SortedSet<Integer> born,
    Set<Gender> genders,
    SortedSet<String> domains,
    boolean publishes,
    SortedMap<String, Integer> company) {
  private static final int MOST_NAMES = 12;
  private static final int MOST_ROLES = 24;
  private static final int MOST_OTHERS = 8;
  private static final int MOST_COMPANY = 40;

  /** Copies the collections. */
  public Traits {
    names = first(names, MOST_NAMES);
    roles = first(roles, MOST_ROLES);
    born = first(born, MOST_OTHERS);
    genders = Set.copyOf(genders);
    domains = first(domains, MOST_OTHERS);
    company = commonest(company);
  }

  private static <T> SortedSet<T> first(Collection<T> all, int most) {
    TreeSet<T> first = new TreeSet<>(all);
    while (first.size() > most) {
      first.removeLast();
    }
    return Collections.unmodifiableSortedSet(first);
  }

  private static SortedMap<String, Integer> commonest(Map<String, Integer> company) {
    SortedMap<String, Integer> commonest = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    if (company.size() <= MOST_COMPANY) {
      commonest.putAll(company);
      return Collections.unmodifiableSortedMap(commonest);
    }
    Comparator<Map.Entry<String, Integer>> mostFirst = Collections.reverseOrder(comparingByValue());
    company.entrySet().stream()
        .sorted(mostFirst.thenComparing(comparingByKey()))
        .limit(MOST_COMPANY)
        .forEach(entry -> commonest.put(entry.getKey(), entry.getValue()));
    return Collections.unmodifiableSortedMap(commonest);
  }

  /** All of both, which are of different articles. */
  Traits plus(Traits other) {
    return joined(other, Integer::sum);
  }

  /** All of both, which are of one article. */
  Traits with(Traits other) {
    return joined(other, Integer::max);
  }

  private Traits joined(Traits other, BinaryOperator<Integer> counts) {
    SortedMap<String, Integer> beside = new TreeMap<>(company);
    other.company.forEach((name, count) -> beside.merge(name, count, counts));
    return new Traits(
        union(names, other.names),
        union(roles, other.roles),
        union(born, other.born),
        union(genders, other.genders),
        union(domains, other.domains),
        publishes || other.publishes,
        beside);
  }

  private static <T extends Comparable<T>> SortedSet<T> union(Set<T> one, Set<T> other) {
    SortedSet<T> union = new TreeSet<>(one);
    union.addAll(other);
    return union;
  }
}

package org.hearsay.speaker;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hearsay.source.EntityKind;

/**
 * Compares two nodes that articles take for persons. One of a full name are they with two things in
 * common beside it; where a name is short, with three.
 */
final class Person {
  private static final int NEEDED = 2;
  private static final int NEEDED_OF_SHORT_NAMES = 3;
  private static final int MOST_COMPANY = 3;

  private final SpeakerNode one;
  private final SpeakerNode other;
  private final Evidence evidence = new Evidence();

  /** The order of the two changes no word. */
  Person(SpeakerNode one, SpeakerNode other) {
    boolean inOrder = one.id().compareTo(other.id()) <= 0;
    this.one = inOrder ? one : other;
    this.other = inOrder ? other : one;
  }

  static boolean areBoth(SpeakerNode one, SpeakerNode other) {
    return one.kind() == EntityKind.PERSON && other.kind() == EntityKind.PERSON;
  }

  Comparison compare() {
    PersonFit fit = PersonFit.of(one.traits().names(), other.traits().names());
    switch (fit) {
      case OTHER_NAME -> {
        return Evidence.ofOtherNames();
      }
      case OTHER_GIVEN -> {
        return Evidence.ofOthers("different first names: " + bothNames());
      }
      case OTHER_MIDDLE -> {
        return Evidence.ofOthers("different middle names or suffixes: " + bothNames());
      }
      case SAME -> middleNames();
      case SHORT -> shortNames();
    }
    roles();
    ages();
    genders();
    evidence.company(one, other, MOST_COMPANY);
    return evidence.decide(fit == PersonFit.SAME ? NEEDED : NEEDED_OF_SHORT_NAMES);
  }

  private String bothNames() {
    return one.name() + ", " + other.name();
  }

  private void middleNames() {
    if (PersonFit.haveMiddleNames(one.name(), other.name())) {
      evidence.confirm(1, "the same middle name: " + bothNames());
    }
  }

  private void shortNames() {
    boolean isShortForm = !isShort(one) && !isShort(other);
    if (isShortForm) {
      evidence.miss("whether one name is short for the other: " + bothNames());
    }
    missShortName(one);
    missShortName(other);
  }

  private static boolean isShort(SpeakerNode node) {
    return PersonFit.isFamilyNameOnly(node.name()) || PersonFit.isInitialOnly(node.name());
  }

  private void missShortName(SpeakerNode node) {
    if (PersonFit.isFamilyNameOnly(node.name())) {
      evidence.miss("no first name given in " + node.whereabouts());
    } else if (PersonFit.isInitialOnly(node.name())) {
      evidence.miss("no more than an initial of the first name in " + node.whereabouts());
    }
  }

  private void roles() {
    Set<String> roles = one.traits().roles();
    Set<String> others = other.traits().roles();
    if (roles.isEmpty() || others.isEmpty()) {
      missRole(one);
      missRole(other);
      return;
    }
    RoleWords.agreement(roles, others)
        .ifPresentOrElse(
            role -> evidence.confirm(role.weight(), "the same role: " + role.text()),
            () ->
                evidence.doubt(
                    "different roles: "
                        + String.join(", ", roles)
                        + "; "
                        + String.join(", ", others)));
  }

  private void missRole(SpeakerNode node) {
    if (node.traits().roles().isEmpty()) {
      evidence.miss("no role given in " + node.whereabouts());
    }
  }

  private void ages() {
    SortedSet<Integer> born = one.traits().born();
    SortedSet<Integer> others = other.traits().born();
    if (born.isEmpty() || others.isEmpty()) {
      return;
    }
    boolean agree =
        born.stream().anyMatch(year -> others.stream().anyMatch(o -> Math.abs(year - o) <= 1));
    if (agree) {
      evidence.confirm(2, "ages that fit: born in or about " + born.getFirst());
    } else {
      SortedSet<Integer> years = new TreeSet<>(born);
      years.addAll(others);
      evidence.contradict(
          "different ages: born in or about " + years.getFirst() + ", " + years.getLast());
    }
  }

  private void genders() {
    Set<?> genders = one.traits().genders();
    Set<?> others = other.traits().genders();
    if (genders.size() == 1 && others.size() == 1 && !genders.equals(others)) {
      evidence.contradict("one is called he, the other she");
    }
  }
}

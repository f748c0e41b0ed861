package org.hearsay.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.hearsay.claim.Stance;
import org.hearsay.origin.Testimony;
import org.hearsay.origin.Trace;
import org.hearsay.source.Speaker;

/** What a dossier's evidence does not tell, in plain words. */
final class Unknowns {
  private final List<ClaimEvidence> evidence;

  Unknowns(List<ClaimEvidence> evidence) {
    this.evidence = evidence;
  }

  List<String> inWords() {
    List<String> unknown = new ArrayList<>();
    add(unknown, claims(Trace::restsOnOneUnnamedSource), "rests on a single unnamed source");
    add(unknown, claims(Unknowns::isUnanswered), "is asserted and denied by nobody here");
    addStatements(
        unknown,
        lines(line -> line.filed().statement().speaker() instanceof Speaker.Unresolved),
        "whose speaker could not be resolved");
    addStatements(
        unknown,
        lines(line -> line.filed().statement().speaker() instanceof Speaker.Unstated),
        "for which no source is stated");
    addStatements(unknown, lines(line -> line.day() == null), "without any date");
    return unknown;
  }

  private static boolean isUnanswered(Trace trace) {
    return trace.with(Stance.DENIES).isEmpty() && !trace.with(Stance.ASSERTS).isEmpty();
  }

  private long claims(Predicate<Trace> holds) {
    return evidence.stream()
        .filter(claim -> claim.bearing() != Bearing.BEARS_ON)
        .filter(claim -> holds.test(claim.trace()))
        .count();
  }

  private long lines(Predicate<Testimony> holds) {
    return evidence.stream()
        .flatMap(claim -> claim.lines().stream())
        .filter(line -> holds.test(line.testimony()))
        .count();
  }

  private static void add(List<String> unknown, long count, String what) {
    if (count > 0) {
      unknown.add(count == 1 ? "1 claim " + what : count + " claims, each of which " + what);
    }
  }

  private static void addStatements(List<String> unknown, long count, String what) {
    if (count > 0) {
      unknown.add(count + (count == 1 ? " statement " : " statements ") + what);
    }
  }
}

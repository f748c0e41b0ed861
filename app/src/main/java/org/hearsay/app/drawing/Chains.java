package org.hearsay.app.drawing;

import java.util.List;
import java.util.Set;

/**
 * From which sources articles have what they tell, and through which outlets.
 *
 * @param sources those that are shown to be one are one
 * @param links one for each statement, those of a source together
 * @param doubts sources that may be one though nothing shows it, by their numbers from 0
 */
public record Chains(List<Source> sources, List<Link> links, List<Set<Integer>> doubts) {
  /** Copies the lists. */
  public Chains {
    sources = List.copyOf(sources);
    links = List.copyOf(links);
    doubts = List.copyOf(doubts);
  }

  /**
   * Where statements enter the public.
   *
   * @param name what to call it
   * @param note what else is known: "2 statements"
   * @param look how it bears on what is asked
   * @param hollow whether it has no name
   */
  public record Source(String name, String note, TimelinePoint.Look look, boolean hollow) {}

  /**
   * A statement's way.
   *
   * @param article what the article is known by
   * @param name its outlet and day
   * @param note its title
   * @param outlet the outlet that has it from the source; empty where none is known
   * @param source number of the source, from 0
   */
  public record Link(String article, String name, String note, String outlet, int source) {}
}

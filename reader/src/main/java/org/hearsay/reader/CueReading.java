package org.hearsay.reader;

import java.util.List;
import org.hearsay.reader.labels.Emissions;
import org.hearsay.reader.labels.LabelPath;

/**
 * A cue of a window with what the linker gives it.
 *
 * @param contents at least one
 * @param roles what each word of the window is to the cue
 * @param sureOfCue how sure the network is of the cue, or of that of the attribution around it
 */
record CueReading(
    LabelPath.Run cue,
    List<LabelPath.Run> sources,
    List<LabelPath.Run> contents,
    Emissions roles,
    double sureOfCue) {
  private static final int MARKS = 4;

  /**
   * Without the further pieces of its content that are, but for marks, others' statements: those
   * follow it and are not in it. What its content opens with stays, whoever says it there.
   */
  CueReading without(List<CueReading> others) {
    List<LabelPath.Run> own =
        contents.stream()
            .filter(run ->
                run.equals(contents.getFirst()) || others.stream().noneMatch(o -> o.fills(run)))
            .toList();
    return new CueReading(cue, sources, own, roles, sureOfCue);
  }

  private boolean fills(LabelPath.Run run) {
    return !sources.isEmpty()
        && run.overlaps(cue)
        && sources.getFirst().first() - run.first() <= MARKS
        && run.last() - contents.getLast().last() <= MARKS;
  }
}

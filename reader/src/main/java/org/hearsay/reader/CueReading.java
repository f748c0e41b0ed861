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
    double sureOfCue) {}

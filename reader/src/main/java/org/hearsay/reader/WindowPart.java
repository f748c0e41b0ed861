package org.hearsay.reader;

import java.util.List;
import org.hearsay.attribution.Attribution;
import org.hearsay.attribution.Impression;
import org.hearsay.attribution.Name;

/**
 * What was read in a window's own part.
 *
 * @param found attributions whose cue begins there
 * @param names names that begin there, in order
 */
record WindowPart(List<Found> found, List<Name> names) {
  /** An attribution and what the encoder made of it. */
  record Found(Attribution attribution, Impression impression) {}
}

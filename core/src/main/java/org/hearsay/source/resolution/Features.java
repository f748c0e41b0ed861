package org.hearsay.source.resolution;

import java.util.List;
import org.hearsay.attribution.Impression;

/**
 * What a judgement of one attribution rests on.
 *
 * @param kind indicators of the kind of source: each holds or is absent
 * @param act indicators of the act
 * @param impression what the encoder makes of it
 */
public record Features(List<String> kind, List<String> act, Impression impression) {
  /** Copies the lists. */
  public Features {
    kind = List.copyOf(kind);
    act = List.copyOf(act);
  }
}

package org.hearsay.training.network;

import ai.djl.ndarray.NDManager;
import ai.djl.pytorch.engine.PtNDArray;
import java.util.List;

/** A worker's share of a step, as the network takes it. */
interface Batch {
  /** The arrays in the order in which the objective's part of {@link NetworkScript} takes them. */
  List<PtNDArray> arrays(NDManager manager);

  /** Most values that any one array of the network's states holds for this batch. */
  int largestState(int width);
}

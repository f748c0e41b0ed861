package org.hearsay.training.pairs;

import org.hearsay.claim.PairModel.Pair;
import org.hearsay.claim.Relation;

/**
 * A pair of texts whose relation people told.
 *
 * @param pair the two texts, as the model is to see them
 * @param relation how they relate
 */
record LabelledPair(Pair pair, Relation relation) {}

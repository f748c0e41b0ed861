/**
 * Tells how two texts relate, with the trained pair model.
 *
 * <p>Entry point: {@link org.hearsay.reader.pairs.PairReader}.
 */
@NullMarked
package org.hearsay.reader.pairs;

import org.jspecify.annotations.NullMarked;

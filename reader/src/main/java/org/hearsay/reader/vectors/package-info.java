/**
 * What a text means, as a vector that costs microseconds: the sum, brought to length 1, of vectors
 * that its word pieces have, whatever stands beside them (static embeddings, distilled from a
 * sentence encoder).
 *
 * <p>Entry point: {@link org.hearsay.reader.vectors.ShippedVectors}.
 *
 * <p>Such a vector knows nothing of order or negation: "the minister denies" and "denies the
 * minister" are one. It finds candidates; it decides nothing.
 */
@NullMarked
package org.hearsay.reader.vectors;

import org.jspecify.annotations.NullMarked;

/**
 * Makes the vectors that search finds statements by, out of a sentence encoder that would be too
 * slow for that: every piece of the vocabulary gets a vector of its own (the recipe is published as
 * Model2Vec, Minish Lab 2024), and these are then moved until their sums lie where the encoder puts
 * whole sentences.
 *
 * <p>Entry point: {@link org.hearsay.training.vectors.DistilVectors}.
 */
@NullMarked
package org.hearsay.training.vectors;

import org.jspecify.annotations.NullMarked;

package org.hearsay.claim;

import java.time.Instant;

/**
 * A grade as a person gave it.
 *
 * @param <G> a {@link Reliability} or a {@link Credibility}
 * @param grade the grade
 * @param author who gave it
 * @param made when
 */
public record Graded<G extends Enum<G>>(G grade, String author, Instant made) {}

package org.hearsay.attribution;

import org.hearsay.article.Span;

/**
 * A stretch of an article that a model takes for a name.
 *
 * @param span words that follow each other
 * @param kind what it most likely names here
 * @param confidence the model's probability of that, 0 to 1, not calibrated
 */
public record Name(Span span, NameKind kind, double confidence) {}

package org.hearsay.copy;

import org.hearsay.article.Span;

/**
 * Words that two texts share in the same order.
 *
 * @param inOne where they stand in the one text, from their first to their last
 * @param inOther where they stand in the other
 * @param words how many words they share there
 */
public record Passage(Span inOne, Span inOther, int words) {}

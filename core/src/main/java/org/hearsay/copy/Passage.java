package org.hearsay.copy;

import org.hearsay.article.Span;

/**
 * Words that two texts share, from the first shared word to the last; a few words in between may
 * differ.
 *
 * @param inA where they stand in the first text
 * @param inB where they stand in the second text
 */
public record Passage(Span inA, Span inB) {}

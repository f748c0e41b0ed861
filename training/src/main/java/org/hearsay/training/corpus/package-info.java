/**
 * Annotated articles to learn from, and the examples made of them.
 *
 * <p>Entry point: {@link org.hearsay.training.corpus.PolnearCorpus}.
 */
@NullMarked
package org.hearsay.training.corpus;

import org.jspecify.annotations.NullMarked;

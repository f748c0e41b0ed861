/**
 * Examples to learn from, made of annotated articles.
 *
 * <p>Entry point: {@link org.hearsay.training.corpus.Examples}.
 */
@NullMarked
package org.hearsay.training.corpus;

import org.jspecify.annotations.NullMarked;

/**
 * An article's text as words, sentences and paragraphs.
 *
 * <p>Entry point: {@link org.hearsay.source.text.Words}. These are words for looking things up in
 * word lists, not the encoder's pieces.
 */
@NullMarked
package org.hearsay.source.text;

import org.jspecify.annotations.NullMarked;

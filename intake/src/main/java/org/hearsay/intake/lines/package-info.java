/**
 * Articles as JSON Lines: one object a line.
 *
 * <p>Entry point: {@link org.hearsay.intake.lines.ArticleLines}. Not to be confused with a folder's
 * {@code index.jsonl}, whose lines have no text and speak of files beside it.
 */
@NullMarked
package org.hearsay.intake.lines;

import org.jspecify.annotations.NullMarked;

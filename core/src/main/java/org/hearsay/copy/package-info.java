/**
 * Passages that one text has from another, whatever was cut, reordered or newly punctuated, and
 * what a text itself says of where it has its words from.
 *
 * <p>Entry points: {@link org.hearsay.copy.CopiedPassages} for two texts, {@link
 * org.hearsay.copy.CopyIndex} for one text among many, {@link org.hearsay.copy.Credits} for
 * datelines and credit lines.
 *
 * <p>Copied words show that two articles are not independent. Their absence shows nothing. Nor do
 * they show who has them from whom: both may have them from a third.
 */
@NullMarked
package org.hearsay.copy;

import org.jspecify.annotations.NullMarked;

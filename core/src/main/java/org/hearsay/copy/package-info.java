/**
 * Passages that one text has from another, whatever was cut, reordered or newly punctuated.
 *
 * <p>Copied words show that two articles are not independent. Their absence shows nothing.
 */
@NullMarked
package org.hearsay.copy;

import org.jspecify.annotations.NullMarked;

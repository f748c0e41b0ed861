/**
 * Dates and times in English news text, resolved against the day of publication.
 *
 * <p>Entry point: {@link org.hearsay.source.date.TimeExpressions}. News looks back: "on Friday" is
 * the latest Friday not after publication.
 */
@NullMarked
package org.hearsay.source.date;

import org.jspecify.annotations.NullMarked;

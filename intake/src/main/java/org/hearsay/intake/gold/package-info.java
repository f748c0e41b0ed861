/**
 * Annotated articles in files: what people marked, to learn from and to measure with.
 *
 * <p>Entry point: {@link org.hearsay.intake.gold.GoldCorpus}. Not to be confused with what Hearsay
 * found, which has the same spans but is no gold.
 */
@NullMarked
package org.hearsay.intake.gold;

import org.jspecify.annotations.NullMarked;

/**
 * Statements of several articles that say the same, or the opposite: one claim.
 *
 * <p>A <em>statement</em> is what one article says that somebody said. A <em>claim</em> is the
 * proposition behind it, which statements of other articles share; some assert it, some deny it. A
 * denial therefore joins the claim that it denies. A claim has no truth here: only who asserts and
 * who denies it.
 *
 * <p>{@link org.hearsay.claim.Ledger} is what is kept; the store implements it. {@link
 * org.hearsay.claim.PairModel} decides whether two contents say the same; a model implements it.
 */
@NullMarked
package org.hearsay.claim;

import org.jspecify.annotations.NullMarked;

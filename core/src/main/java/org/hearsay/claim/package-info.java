/**
 * Statements of several articles that say the same, or the opposite: one claim.
 *
 * <p>A <em>statement</em> is what one article says that somebody said. A <em>claim</em> is the
 * proposition behind it, which statements of other articles share; some assert it, some deny it. A
 * denial therefore joins the claim that it denies. A claim has no truth here: only who asserts and
 * who denies it.
 *
 * <p>Entry point: {@link org.hearsay.claim.Claims}, which finds a new article's statements their
 * claims. The classes stand in groups:
 *
 * <ul>
 *   <li>what is kept: {@link org.hearsay.claim.Claim}, {@link org.hearsay.claim.Member}, {@link
 *       org.hearsay.claim.FiledStatement}, {@link org.hearsay.claim.StatementId};
 *   <li>matching: {@code Agreements} looks for candidates, {@link org.hearsay.claim.SameClaim}
 *       decides, {@code Wording} picks the clearest; {@link org.hearsay.claim.BodyStance} compares
 *       whole articles with a claim;
 *   <li>words: {@link org.hearsay.claim.TellingWords}, {@code PlainWords}, {@code Likeness};
 *   <li>headlines: {@link org.hearsay.claim.HeadlineTelling}, {@code HeadlineSigns};
 *   <li>what people set right, and grades: {@link org.hearsay.claim.Change}, {@link
 *       org.hearsay.claim.Correction}, {@link org.hearsay.claim.TaughtPair}, {@link
 *       org.hearsay.claim.Grades};
 *   <li>interfaces that other modules implement: {@link org.hearsay.claim.Ledger} (the store),
 *       {@link org.hearsay.claim.StatementSearch} (the search index), {@link
 *       org.hearsay.claim.PairModel} and {@link org.hearsay.claim.TextVectors} (the models).
 * </ul>
 */
@NullMarked
package org.hearsay.claim;

import org.jspecify.annotations.NullMarked;

package org.hearsay.claim;

import org.jspecify.annotations.Nullable;

/**
 * A statement of a claim, and why it is one.
 *
 * @param statement the statement
 * @param stance whether it asserts or denies the claim
 * @param likeness the statement that it was found to agree with or to contradict; null for the
 *     claim's founder
 * @param reason why, for people: "the same words", "pair model 1", "joined by A. Editor"
 * @param probability calibrated probability that it belongs here, 0 to 1; 1 for the founder
 */
public record Member(
    StatementId statement,
    Stance stance,
    @Nullable StatementId likeness,
    String reason,
    double probability) {}

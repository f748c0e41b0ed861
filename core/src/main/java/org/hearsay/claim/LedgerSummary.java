package org.hearsay.claim;

/**
 * How much a ledger holds.
 *
 * @param articles texts, each counted once
 * @param publications known places where they appeared
 * @param statements statements, without those that a later reading did not find again
 * @param claims claims with at least one statement, merged ones counted once
 * @param corrections what people set right
 */
public record LedgerSummary(
    long articles, long publications, long statements, long claims, long corrections) {}

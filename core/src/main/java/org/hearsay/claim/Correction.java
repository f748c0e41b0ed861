package org.hearsay.claim;

import java.time.Instant;

/**
 * What a person set right, as the ledger keeps it.
 *
 * @param number counts up in the order in which corrections were made
 * @param author who made it
 * @param made when
 * @param change what it says
 * @param isOrphaned whether a later reading of the article did not find the statement again; the
 *     correction is then kept, and changes nothing
 */
public record Correction(
    long number, String author, Instant made, Change change, boolean isOrphaned) {}

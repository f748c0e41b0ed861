package org.hearsay.profile;

import org.hearsay.claim.FiledStatement;

/**
 * Two statements of one claim of which one denies what the other asserts; one of them is the
 * speaker's.
 *
 * @param denying the one that denies
 * @param denied the one that asserts
 */
public record Denial(FiledStatement denying, FiledStatement denied) {}

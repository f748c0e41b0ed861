/**
 * All that a ledger has on one speaker: what it says, what articles say it is, and when; what is
 * said about it; what is denied; and who else may be the same.
 *
 * <p>Entry point: {@link org.hearsay.profile.Profiles}. Nothing here is decided: who is one is
 * decided in {@link org.hearsay.speaker}, and kept in the ledger.
 */
@NullMarked
package org.hearsay.profile;

import org.jspecify.annotations.NullMarked;

/**
 * Follows feeds: asks for each what is new since it was last asked.
 *
 * <p>Entry point: {@link org.hearsay.intake.watch.FeedPolling}. What was seen is remembered in a
 * {@link org.hearsay.intake.watch.FeedMemories file}, so that nothing is read twice after a
 * restart; the ledger would know the text again, but its page need not be fetched again.
 */
@NullMarked
package org.hearsay.intake.watch;

import org.jspecify.annotations.NullMarked;

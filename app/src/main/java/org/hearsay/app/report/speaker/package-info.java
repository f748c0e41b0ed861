/**
 * What a ledger has on speakers, as text and JSON.
 *
 * <p>Entry points: {@link org.hearsay.app.report.speaker.SpeakersReport}, a list, and {@link
 * org.hearsay.app.report.speaker.ProfileReport}, all on one.
 */
@NullMarked
package org.hearsay.app.report.speaker;

import org.jspecify.annotations.NullMarked;

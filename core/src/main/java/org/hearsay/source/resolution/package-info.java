/**
 * Finds out whose word an article's attributions are.
 *
 * <p>Entry point: {@link org.hearsay.source.resolution.Sources}. Names become entities ({@code
 * NamedEntities}), what the article says about them their roles ({@code Roles}); each source is
 * resolved to one of them or to a node of its own ({@code SpeakerResolver}), and is from then on
 * part of a {@code Saying}; kinds and acts are weighed from words and the encoder's impression
 * ({@code Judgement}, {@code Verdict}); then come carriers ({@code Chains}), dates of saying
 * ({@code SayingDates}) and what denials answer ({@code Answers}).
 */
@NullMarked
package org.hearsay.source.resolution;

import org.jspecify.annotations.NullMarked;

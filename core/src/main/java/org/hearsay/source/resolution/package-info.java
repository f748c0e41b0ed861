/**
 * Finds out whose word an article's attributions are.
 *
 * <p>Entry point: {@link org.hearsay.source.resolution.Sources}. The classes stand in groups, in
 * the order of its steps:
 *
 * <ul>
 *   <li>names: {@code NamedEntities} makes entities of {@code NameMentions}, kept in an {@code
 *       EntityBook}; {@code Roles} reads what the article says about them;
 *   <li>speakers: {@code SpeakerResolver} resolves each source to an entity or to a node of its
 *       own, by {@code PronounResolver}, {@code NameResolver} and {@code DescriptionResolver},
 *       which lean on {@code Antecedents}, {@code PluralAntecedents} and {@code Things}; from then
 *       on it is part of a {@code Saying};
 *   <li>kinds and acts: {@code Judgement} weighs {@code KindIndicators}, {@code ActIndicators} and
 *       the encoder's impression, and gives a {@code Verdict};
 *   <li>occasions: {@code Scenes} tells what goes on from what, {@code SayingDates} when it was
 *       said ({@code DateBeside}, {@code Settings});
 *   <li>chains: {@code Chains} of {@code OwnLinks} ({@code Carriers}, {@code Outlets}, {@code
 *       Programmes}, {@code Polls}, {@code Nested}), and the {@code InferredCarrier};
 *   <li>what denials answer: {@code Answers}.
 * </ul>
 */
@NullMarked
package org.hearsay.source.resolution;

import org.jspecify.annotations.NullMarked;

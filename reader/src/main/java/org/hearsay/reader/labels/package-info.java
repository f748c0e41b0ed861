/**
 * What the model predicts for words, and how spans are read off it.
 *
 * <p>Two label sets, both with Ramshaw and Marcus's B (begins) and I (goes on): {@link
 * org.hearsay.reader.labels.Tag} says what a word is in any attribution at all; {@link
 * org.hearsay.reader.labels.Role} says what it is to one given cue. Cues are read off the tags,
 * source and content off the roles, so that each belongs to a cue from the start.
 */
@NullMarked
package org.hearsay.reader.labels;

import org.jspecify.annotations.NullMarked;

package org.hearsay.profile;

import org.hearsay.speaker.Comparison;
import org.hearsay.speaker.SpeakerNode;

/**
 * Another speaker with a name that fits.
 *
 * @param speaker the other
 * @param comparison what speaks for their being one, what against, and what is missing
 */
public record Namesake(SpeakerNode speaker, Comparison comparison) {}

package org.hearsay.dossier;

import org.hearsay.origin.Testimony;

/**
 * One statement of a dossier.
 *
 * @param testimony the statement, as part of its claim
 * @param bearing how what is reported to be said bears on the question: a denial of what supports
 *     contradicts
 */
public record Evidence(Testimony testimony, Bearing bearing) {}

/**
 * Who is reported to have said what: source, cue and content of each attribution, in the article's
 * exact words.
 *
 * <p>Entry point: {@link org.hearsay.attribution.AttributionModel}, which a trained model
 * implements. Attributions follow Pareti (2012) and PolNeAR (Newell et al., LREC 2018): a
 * <em>cue</em> ("said", "according to", a colon) links a <em>source</em> (may be absent) to a
 * <em>content</em> (may stand in several pieces and sentences). Two attributions may share a
 * source, and the content of one may hold another.
 *
 * <p>An attribution is not a quotation: a quotation is the wording of a content ({@link
 * org.hearsay.attribution.Quotation}); words in quotation marks that nobody is reported to have
 * said, a nickname say, are no attribution.
 */
@NullMarked
package org.hearsay.attribution;

import org.jspecify.annotations.NullMarked;

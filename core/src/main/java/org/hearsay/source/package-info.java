/**
 * Whose word each attribution is: the speaker, of what kind, through whom, when, and whether they
 * assert or deny.
 *
 * <p>Entry point: {@link org.hearsay.source.resolution.Sources}, which makes an {@link
 * org.hearsay.source.Account} of an article and what the model saw in it. A <em>source</em> is what
 * the article says ("he", "a person familiar with the talks"); a <em>speaker</em> is who that is; a
 * <em>hop</em> is a carrier between the article and the source. "No source stated" and "not
 * resolved" differ, and each unnamed source is an entity of its own.
 */
@NullMarked
package org.hearsay.source;

import org.jspecify.annotations.NullMarked;

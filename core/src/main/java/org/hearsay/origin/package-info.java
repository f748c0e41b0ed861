/**
 * Where statements enter the public, and how many independent origins there can be.
 *
 * <p>Entry point: {@link org.hearsay.origin.Origins}. The number is a range. Its lower end merges
 * all that could be one origin, its upper end keeps apart all that is not shown to be one. Lineage
 * that nobody recorded therefore never counts as independence.
 */
@NullMarked
package org.hearsay.origin;

import org.jspecify.annotations.NullMarked;

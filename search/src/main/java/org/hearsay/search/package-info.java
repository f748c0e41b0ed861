/**
 * Finds statements by their words and by what they mean: an index beside the ledger that can be
 * thrown away and made anew.
 *
 * <p>Entry point: {@link org.hearsay.search.StatementIndex}.
 */
@NullMarked
package org.hearsay.search;

import org.jspecify.annotations.NullMarked;

/**
 * Finds statements by their words: an index beside the ledger that can be thrown away and made
 * anew.
 *
 * <p>Entry point: {@link org.hearsay.search.StatementIndex}.
 */
@NullMarked
package org.hearsay.search;

import org.jspecify.annotations.NullMarked;

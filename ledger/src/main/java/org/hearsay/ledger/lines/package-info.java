/**
 * The whole ledger as JSON Lines, and back: for a copy that outlives any database, and that shows
 * what changed when two are compared.
 *
 * <p>Entry point: {@link org.hearsay.ledger.lines.JsonLines}. The same ledger gives the same bytes,
 * in SQLite or PostgreSQL, before an import and after it.
 */
@NullMarked
package org.hearsay.ledger.lines;

import org.jspecify.annotations.NullMarked;

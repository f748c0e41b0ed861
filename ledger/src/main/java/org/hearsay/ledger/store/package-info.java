/**
 * Hearsay's ledger in a database.
 *
 * <p>Entry point: {@link org.hearsay.ledger.store.SqlLedger}. What a model read lies in the tables
 * as it was read; what people set right is laid on top whenever it is read back.
 */
@NullMarked
package org.hearsay.ledger.store;

import org.jspecify.annotations.NullMarked;

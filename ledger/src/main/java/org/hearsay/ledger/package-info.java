/**
 * What is kept: Hearsay's ledger in a SQLite file or a PostgreSQL database, and its exports.
 *
 * <p>Entry point: {@link org.hearsay.ledger.Ledgers}. What a ledger is, {@link
 * org.hearsay.claim.Ledger} says; this is one that lasts.
 */
@NullMarked
package org.hearsay.ledger;

import org.jspecify.annotations.NullMarked;

/**
 * Where a ledger lives: a SQLite file or a PostgreSQL database, opened, migrated and used in
 * transactions.
 *
 * <p>Entry point: {@link org.hearsay.ledger.database.Database}. {@link
 * org.hearsay.ledger.database.Tables} has the names of all tables and columns, and how their values
 * are written. Texts are kept exactly, also those that no database takes as they are: a column of
 * text is not a {@code String} but a {@link org.hearsay.ledger.database.StorableText} of it.
 */
@NullMarked
package org.hearsay.ledger.database;

import org.jspecify.annotations.NullMarked;

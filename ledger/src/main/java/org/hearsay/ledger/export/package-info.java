/**
 * The ledger in the forms that others read: tables as CSV and Parquet, chains as W3C PROV, spans as
 * W3C Web Annotation. People's corrections are laid on top, and nothing can be read back; for that
 * there is {@link org.hearsay.ledger.lines.JsonLines}.
 *
 * <p>Entry points: {@link org.hearsay.ledger.export.LedgerTable}, {@link
 * org.hearsay.ledger.export.Provenance}, {@link org.hearsay.ledger.export.Annotations}. Articles
 * and claims are sorted by their ids, so that the same ledger gives the same bytes. They are read a
 * few at a time: what another process files in the meantime may be there or not.
 */
@NullMarked
package org.hearsay.ledger.export;

import org.jspecify.annotations.NullMarked;

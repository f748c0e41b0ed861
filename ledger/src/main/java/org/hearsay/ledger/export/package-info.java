/**
 * The ledger in the forms that others read: tables as CSV and Parquet (statements, hops, claims,
 * members, origins, speakers, appearances), chains as W3C PROV, spans as W3C Web Annotation, and
 * what people set right as training data (gold articles, labels, pairs). People's corrections are
 * laid on top, and no ledger can be made of it again; for that there is {@link
 * org.hearsay.ledger.lines.JsonLines}.
 *
 * <p>Entry points: {@link org.hearsay.ledger.export.LedgerTable}, {@link
 * org.hearsay.ledger.export.Provenance}, {@link org.hearsay.ledger.export.Annotations}, {@link
 * org.hearsay.ledger.export.TrainingData}. Articles and claims are sorted by their ids, so that the
 * same ledger gives the same bytes. They are read a few at a time: what another process files in
 * the meantime may be there or not.
 */
@NullMarked
package org.hearsay.ledger.export;

import org.jspecify.annotations.NullMarked;

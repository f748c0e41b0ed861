/**
 * Flat tables as Apache Parquet files (format version 1, https://parquet.apache.org/docs/).
 *
 * <p>Entry point: {@link org.hearsay.ledger.parquet.ParquetTable}. parquet-java's file layer needs
 * Hadoop's classes; its column and format layers, which do the encoding, do not, and are what is
 * used here. The same rows give the same bytes on every machine: no time, no host and no version is
 * written, and the pages are not compressed, since compressors differ. Texts that recur stand in
 * dictionaries instead.
 */
@NullMarked
package org.hearsay.ledger.parquet;

import org.jspecify.annotations.NullMarked;

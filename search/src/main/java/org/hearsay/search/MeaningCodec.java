package org.hearsay.search;

import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene99.Lucene99HnswVectorsFormat;

/**
 * Lucene's codec, but for when a graph of vectors is built: not before a segment has about 117,000
 * of them. Looking at fewer takes a few milliseconds, and graphs that are soon merged away would be
 * most of what indexing costs.
 */
final class MeaningCodec {
  private static final int SEARCHED_WITHOUT_GRAPH = 10_000; // times the logarithm of their number
  private static final int CONNECTIONS = 16;
  private static final int BEAM = 50;

  private MeaningCodec() {}

  /** What is written so is read by Lucene's own codec. */
  static Codec codec() {
    KnnVectorsFormat format =
        new Lucene99HnswVectorsFormat(CONNECTIONS, BEAM, 1, null, SEARCHED_WITHOUT_GRAPH);
    return new Lucene104Codec() {
      @Override
      public KnnVectorsFormat getKnnVectorsFormatForField(String field) {
        return format;
      }
    };
  }
}

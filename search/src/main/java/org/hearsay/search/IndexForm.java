package org.hearsay.search;

import java.io.IOException;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;

/**
 * In what form an index keeps statements, noted in each of its commits. Indexes of versions before
 * there were vectors have no such note. Safe for several threads.
 */
final class IndexForm {
  private static final String NOTE = "form";
  private static final String UNFINISHED = "unfinished";

  /** To be raised when what is kept of a statement changes otherwise than by its vector. */
  private static final String WORDS = "3";

  private final String wanted;
  private final boolean isNew;
  private volatile boolean outdated;

  private IndexForm(String wanted, boolean isNew, boolean outdated) {
    this.wanted = wanted;
    this.isNew = isNew;
    this.outdated = outdated;
  }

  /**
   * @param directory the index, before it is opened for writing
   * @param vectors which vectors are wanted; empty for none
   */
  static IndexForm of(Directory directory, String vectors) throws IOException {
    String wanted = (WORDS + " " + vectors).strip();
    if (!DirectoryReader.indexExists(directory)) {
      return new IndexForm(wanted, true, false);
    }
    String found = SegmentInfos.readLatestCommit(directory).getUserData().get(NOTE);
    return new IndexForm(wanted, false, !wanted.equals(found));
  }

  boolean isOutdated() {
    return outdated;
  }

  /** Marks an index that was just made. */
  void markNew(IndexWriter writer) {
    if (isNew) {
      mark(writer);
    }
  }

  /** Marks an index that is being changed: found so, it is made anew. */
  void markUnfinished(IndexWriter writer) {
    writer.setLiveCommitData(Map.of(NOTE, UNFINISHED).entrySet());
  }

  /** Marks an index that holds nothing of another form any more. */
  void mark(IndexWriter writer) {
    writer.setLiveCommitData(Map.of(NOTE, wanted).entrySet());
    outdated = false;
  }
}

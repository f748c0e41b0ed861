package org.hearsay.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IOUtils;
import org.hearsay.claim.FiledStatement;
import org.hearsay.claim.StatementId;
import org.hearsay.claim.StatementSearch;
import org.hearsay.claim.TellingWords;
import org.hearsay.claim.TextVectors;
import org.jspecify.annotations.Nullable;

/**
 * Statements in a Lucene index: BM25 (Robertson and Zaragoza 2009) over English word stems of
 * content, speaker, headline and the sentence around; where it has vectors, what they mean as well.
 *
 * <p>Safe for use by several threads; one process writes to an index at a time.
 */
public final class StatementIndex implements StatementSearch {
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");
  private static final String ID = "id";
  private static final String CONTENT = "content";

  /** How much a word counts where, for what a statement is about. */
  private static final Map<String, Float> ABOUT =
      Map.of(CONTENT, 2f, "speaker", 2f, "title", 1f, "around", 0.5f);

  /** More words than these of a text are not looked for: Lucene takes 1,024 in one query. */
  private static final int MOST_WORDS = 200;

  /** So many of what another process has to index are remembered. */
  private static final int MOST_FRESH = 100_000;

  static {
    LUCENE.setLevel(Level.SEVERE); // it warns that the JDK's incubating vector module is not there
  }

  private final Directory directory;
  private final Analyzer analyzer = new EnglishAnalyzer();
  private final @Nullable IndexWriter writer;
  private final SearcherManager searchers;
  private final FreshStatements fresh = new FreshStatements();
  private final @Nullable StatementVectors vectors;
  private final IndexForm form;

  private StatementIndex(Directory directory, boolean writing, @Nullable StatementVectors vectors)
      throws IOException {
    this.directory = directory;
    this.vectors = vectors;
    form = IndexForm.of(directory, vectors == null ? "" : vectors.version());
    writer = writing ? new IndexWriter(directory, config()) : null;
    if (writer != null) {
      form.markNew(writer);
      writer.commit(); // so that a new one can be read by others from its first moment
    }
    searchers =
        writer == null ? new SearcherManager(directory, null) : new SearcherManager(writer, null);
  }

  private IndexWriterConfig config() {
    return new IndexWriterConfig(analyzer).setCodec(MeaningCodec.codec());
  }

  /**
   * The index in a folder, which is made where there is none; it finds statements by their words
   * alone. While another process writes to it, it is opened for reading only.
   *
   * @throws IOException when it can't be read
   */
  public static StatementIndex open(Path folder) throws IOException {
    return open(folder, (StatementVectors) null);
  }

  /**
   * The same, but statements are found in other words as well.
   *
   * @throws IOException when it can't be read
   */
  public static StatementIndex open(Path folder, TextVectors vectors) throws IOException {
    return open(folder, new StatementVectors(vectors));
  }

  private static StatementIndex open(Path folder, @Nullable StatementVectors vectors)
      throws IOException {
    Directory directory = FSDirectory.open(folder);
    try {
      return new StatementIndex(directory, true, vectors);
    } catch (LockObtainFailedException e) {
      return new StatementIndex(directory, false, vectors);
    }
  }

  /**
   * The same for those who only look: other processes can write to it meanwhile. Empty where there
   * is no index yet.
   *
   * @throws IOException when it can't be read
   */
  public static Optional<StatementIndex> openToLook(Path folder, TextVectors vectors)
      throws IOException {
    if (!Files.isDirectory(folder)) {
      return Optional.empty(); // a directory of Lucene's would make it
    }
    Directory directory = FSDirectory.open(folder);
    if (!DirectoryReader.indexExists(directory)) {
      directory.close();
      return Optional.empty();
    }
    return Optional.of(new StatementIndex(directory, false, new StatementVectors(vectors)));
  }

  /**
   * Before much of it is changed: if that does not come to {@link #endChange}, the index is {@link
   * #isOutdated} when it is opened next.
   */
  public void beginChange() {
    form.markUnfinished(writer());
    commit();
  }

  /** All changes are in it. */
  public void endChange() {
    form.mark(writer());
    commit();
  }

  /**
   * Whether the index was written in another form than this version of Hearsay writes, and is to be
   * made anew: {@link #clear}, then add all. Until then what stands in it in another form is not
   * found, and the rest by words alone.
   */
  public boolean isOutdated() {
    return form.isOutdated();
  }

  /**
   * Whether what is added is kept: no other process writes to it. Else it is findable by {@link
   * #like} of this object only.
   */
  public boolean isWritable() {
    return writer != null;
  }

  private IndexWriter writer() {
    if (writer == null) {
      throw new IllegalStateException("another process writes to the search index");
    }
    return writer;
  }

  /** Whether a statement can be found. */
  public boolean holds(StatementId statement) {
    return !find(new TermQuery(new Term(ID, statement.toString())), 1).isEmpty();
  }

  @Override
  public void add(FiledStatement statement) {
    fresh.add(statement);
    if (writer == null) {
      return;
    }
    String id = statement.id().toString();
    try {
      writer.updateDocument(new Term(ID, id), document(id, statement));
    } catch (IOException e) {
      throw new UncheckedIOException("the search index can't be written", e);
    }
  }

  private Document document(String id, FiledStatement statement) {
    Document document = new Document();
    document.add(new StringField(ID, id, Field.Store.NO));
    document.add(new BinaryDocValuesField(ID, new BytesRef(id)));
    document.add(new BinaryDocValuesField(CONTENT, new BytesRef(statement.content())));
    StatementText.of(statement)
        .forEach((name, text) -> document.add(new TextField(name, text, Field.Store.NO)));
    meanings().ifPresent(meanings -> meanings.addTo(document, statement));
    return document;
  }

  @Override
  public void remove(StatementId statement) {
    if (writer == null) {
      return;
    }
    try {
      writer.deleteDocuments(new Term(ID, statement.toString()));
    } catch (IOException e) {
      throw new UncheckedIOException("the search index can't be written", e);
    }
  }

  @Override
  public List<Hit> like(String text, int most) {
    Map<StatementId, Hit> hits = new LinkedHashMap<>();
    fresh.like(text, most).forEach(hit -> hits.put(hit.statement(), hit));
    find(query(CONTENT, TellingWords.written(text)), most)
        .forEach(hit -> hits.putIfAbsent(hit.statement(), hit));
    return List.copyOf(hits.values());
  }

  @Override
  public List<Hit> about(String text, int most) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    ABOUT.forEach(
        (field, weight) -> query.add(new BoostQuery(query(field, text), weight), Occur.SHOULD));
    List<Hit> byWords = find(query.build(), Math.max(most, RankFusion.DEPTH));
    return RankFusion.of(byWords, near(text, RankFusion.DEPTH), most);
  }

  /** Those whose meaning is near a text's, the nearest first. */
  List<Hit> near(String text, int most) {
    return meanings()
        .flatMap(meanings -> meanings.near(text, most))
        .map(near -> find(near, most, StatementVectors.leastScore()))
        .orElse(List.of());
  }

  private Optional<StatementVectors> meanings() {
    return Optional.ofNullable(vectors).filter(_ -> !isOutdated());
  }

  /** Any of the words in a field; nothing where there is no word to look for. */
  private Query query(String field, String text) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    try (TokenStream words = analyzer.tokenStream(field, text)) {
      CharTermAttribute word = words.addAttribute(CharTermAttribute.class);
      words.reset();
      for (int i = 0; i < MOST_WORDS && words.incrementToken(); i++) {
        query.add(new TermQuery(new Term(field, word.toString())), Occur.SHOULD);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a text can't be cut into words", e);
    }
    return query.build();
  }

  private List<Hit> find(Query query, int most) {
    return find(query, most, 0);
  }

  private List<Hit> find(Query query, int most, double leastScore) {
    try {
      followOtherProcess();
      IndexSearcher searcher = searchers.acquire();
      try {
        List<ScoreDoc> found =
            Arrays.stream(searcher.search(query, most).scoreDocs)
                .takeWhile(hit -> hit.score >= leastScore)
                .toList();
        return hits(searcher.getIndexReader(), found);
      } finally {
        searchers.release(searcher);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the search index can't be read", e);
    }
  }

  /** Reads them in the order of the index, as its columns can be read, and gives them in theirs. */
  private static List<Hit> hits(IndexReader index, List<ScoreDoc> found) throws IOException {
    if (found.isEmpty()) {
      return List.of();
    }
    BinaryDocValues ids = MultiDocValues.getBinaryValues(index, ID);
    BinaryDocValues contents = MultiDocValues.getBinaryValues(index, CONTENT);
    if (ids == null || contents == null) {
      return List.of(); // of another form
    }
    Map<Integer, Hit> byPlace = new HashMap<>();
    for (int place : found.stream().map(hit -> hit.doc).sorted().toList()) {
      if (ids.advanceExact(place) && contents.advanceExact(place)) {
        byPlace.put(
            place,
            new Hit(
                StatementId.parse(ids.binaryValue().utf8ToString()),
                contents.binaryValue().utf8ToString()));
      }
    }
    return found.stream().map(hit -> byPlace.get(hit.doc)).filter(Objects::nonNull).toList();
  }

  /** Shows what was written to whoever searches. */
  private void show() throws IOException {
    searchers.maybeRefreshBlocking();
    fresh.clear();
  }

  /** What another process committed meanwhile; this one shows its own when it commits. */
  private void followOtherProcess() throws IOException {
    if (writer == null) {
      searchers.maybeRefresh();
    }
  }

  /** How many statements can be found. */
  public int size() {
    try {
      followOtherProcess();
      IndexSearcher searcher = searchers.acquire();
      try {
        return searcher.getIndexReader().numDocs();
      } finally {
        searchers.release(searcher);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the search index can't be read", e);
    }
  }

  /** Forgets all statements. */
  public void clear() {
    try {
      writer().deleteAll();
      form.mark(writer());
      show();
    } catch (IOException e) {
      throw new UncheckedIOException("the search index can't be emptied", e);
    }
  }

  @Override
  public void commit() {
    if (writer == null) {
      fresh.clearBeyond(MOST_FRESH);
      return;
    }
    try {
      writer.commit();
      show();
    } catch (IOException e) {
      throw new UncheckedIOException("the search index can't be kept", e);
    }
  }

  @Override
  public void close() {
    try {
      IOUtils.close(searchers, writer, analyzer, directory);
    } catch (IOException e) {
      throw new UncheckedIOException("the search index can't be closed", e);
    }
  }
}

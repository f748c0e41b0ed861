package org.hearsay.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hearsay.article.Article;
import org.hearsay.article.Span;
import org.hearsay.attribution.AttributionModel;
import org.hearsay.attribution.ModelReading;
import org.hearsay.attribution.Name;
import org.hearsay.attribution.QuotedPassages;
import org.hearsay.reader.pieces.PieceTokenizer;
import org.hearsay.reader.pieces.Pieces;
import org.hearsay.reader.pieces.Vocabulary;
import org.hearsay.reader.pieces.Window;
import org.hearsay.reader.pieces.Windows;
import org.hearsay.source.resolution.Judgement;

/**
 * Finds attributions with the trained model.
 *
 * <p>Windows of all articles of a call are shared out among a fixed number of worker threads, which
 * this reader owns; the caller's thread waits. Safe for several callers. Holds the model in native
 * memory until closed.
 */
public final class AttributionReader implements AttributionModel {
  private final ModelDescription description;
  private final Judgement judgement;
  private final PieceTokenizer tokenizer;
  private final Windows windows;
  private final Network network;
  private final WindowReader windowReader;
  private final ExecutorService workers;

  private AttributionReader(ModelFiles files, int threads) throws IOException {
    description = files.description();
    judgement = files.judgement();
    tokenizer = new PieceTokenizer(Vocabulary.read(new ByteArrayInputStream(files.vocabulary())));
    windows =
        new Windows(tokenizer.vocabulary(), files.integer("window"), files.integer("overlap"));
    network = new Network(files);
    windowReader = new WindowReader(network, Decoding.of(files));
    workers =
        Executors.newFixedThreadPool(
            threads, Thread.ofPlatform().daemon().name("reader-", 1).factory());
  }

  /**
   * A reader with the shipped model.
   *
   * @param threads how many windows are run at a time, at least 1
   * @throws IOException when the model's files are missing or damaged
   */
  public static AttributionReader open(int threads) throws IOException {
    return open(ModelFiles.shipped(), threads);
  }

  /** A reader with another model; otherwise as {@link #open(int)}. */
  public static AttributionReader open(ModelFiles files, int threads) throws IOException {
    return new AttributionReader(files, threads);
  }

  /** What model this reader uses. */
  public ModelDescription description() {
    return description;
  }

  /** Weights that judge sources and acts from what this reader sees. */
  public Judgement judgement() {
    return judgement;
  }

  /** What runs the model, with its version, for people. */
  public String runtime() {
    return network.runtime();
  }

  @Override
  public List<String> languages() {
    return description.languages();
  }

  @Override
  public List<ModelReading> read(List<Article> articles) {
    List<List<Future<WindowPart>>> running = articles.stream().map(a -> submit(a.text())).toList();
    return running.stream().map(AttributionReader::collected).toList();
  }

  private List<Future<WindowPart>> submit(String text) {
    Pieces pieces = tokenizer.tokenize(text);
    List<Span> quoted = QuotedPassages.of(text);
    Bylines bylines = Bylines.of(text);
    List<Window> cut = windows.over(pieces);
    List<Future<WindowPart>> running = new ArrayList<>();
    int ownBegin = 0;
    for (int i = 0; i < cut.size(); i++) {
      Window window = cut.get(i);
      int begin = ownBegin;
      int end = i + 1 == cut.size() ? pieces.size() : border(window, cut.get(i + 1));
      running.add(
          workers.submit(() -> windowReader.read(text, window, begin, end, quoted, bylines)));
      ownBegin = end;
    }
    return running;
  }

  /**
   * Where one window's part ends and the next one's begins: amid what both show, so that each sees
   * what surrounds it.
   */
  private static int border(Window window, Window next) {
    return (next.firstPiece() + window.endPiece()) / 2;
  }

  private static ModelReading collected(List<Future<WindowPart>> running) {
    List<WindowPart.Found> found = new ArrayList<>();
    List<Name> names = new ArrayList<>();
    for (Future<WindowPart> part : running) {
      try {
        found.addAll(part.get().found());
        addNames(part.get().names(), names);
      } catch (ExecutionException e) {
        throw new IllegalStateException("reading failed", e.getCause());
      } catch (InterruptedException e) {
        running.forEach(other -> other.cancel(true));
        Thread.currentThread().interrupt();
        throw new IllegalStateException("reading was interrupted", e);
      }
    }
    List<WindowPart.Found> ordered = ReadingOrder.of(found);
    return new ModelReading(
        ordered.stream().map(WindowPart.Found::attribution).toList(),
        ordered.stream().map(WindowPart.Found::impression).toList(),
        names);
  }

  /** A name over the border of two windows is the first one's. */
  private static void addNames(List<Name> found, List<Name> names) {
    for (Name name : found) {
      if (names.isEmpty() || names.getLast().span().end() <= name.span().begin()) {
        names.add(name);
      }
    }
  }

  @Override
  public void close() {
    workers.close();
    network.close();
  }
}

package org.hearsay.documents;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hearsay.article.Publication;
import org.hearsay.intake.document.DocumentReader;
import org.hearsay.intake.page.Page;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text of PDF documents with Apache PDFBox. Limits: {@value #MOST_PAGES} pages, {@value
 * #SECONDS} seconds. Pictures of text are not read. For several threads at once.
 */
public final class PdfReader implements DocumentReader {
  private static final int MOST_PAGES = 500;
  private static final int SECONDS = 60;
  private static final long MOST_MEMORY = 200_000_000;
  private static final String BEGIN = "%PDF-";

  /** Titles that the programs give which made the file. */
  private static final Pattern NO_TITLE =
      Pattern.compile("(?i)microsoft word - .*|.*\\.(?:docx?|indd|pdf|rtf|odt|qxp)|untitled.*");

  /**
   * Kept, so that its level is. PDFBox reports there what it mends, which is of no use to readers.
   */
  private static final Logger PDFBOX = Logger.getLogger("org.apache");

  static {
    PDFBOX.setLevel(Level.OFF);
  }

  private final Duration time;

  /** A reader with the usual limits; for the service loader. */
  public PdfReader() {
    this(Duration.ofSeconds(SECONDS));
  }

  PdfReader(Duration time) {
    this.time = time;
  }

  @Override
  public boolean reads(byte[] document) {
    for (int i = 0; i < BEGIN.length(); i++) {
      if (i >= document.length || document[i] != BEGIN.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** On a thread of its own: what takes too long is left behind, and stops after its page. */
  @Override
  public Page read(byte[] document) {
    long deadline = System.nanoTime() + time.toNanos();
    CompletableFuture<Page> page = new CompletableFuture<>();
    Thread.ofPlatform()
        .daemon()
        .name("pdf")
        .start(() -> page.complete(readUntil(deadline, document)));
    try {
      return page.get(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      return tooLong();
    } catch (ExecutionException e) {
      return damaged(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Page.Bare("reading was stopped");
    }
  }

  private Page tooLong() {
    return new Page.Bare("reading the PDF took longer than " + time.toSeconds() + " s");
  }

  private static Page damaged(Throwable cause) {
    String message =
        cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    return new Page.Bare("the PDF is damaged: " + message.replaceAll("\\s+", " "));
  }

  private Page readUntil(long deadline, byte[] bytes) {
    try (PDDocument document =
        Loader.loadPDF(
            new RandomAccessReadBuffer(bytes),
            "",
            null,
            null,
            MemoryUsageSetting.setupMainMemoryOnly(MOST_MEMORY).streamCache)) {
      if (document.getNumberOfPages() > MOST_PAGES) {
        return new Page.Bare(
            "the PDF has "
                + document.getNumberOfPages()
                + " pages; at most "
                + MOST_PAGES
                + " are read");
      }
      String text = PdfText.of(pages(document, deadline));
      return text.isEmpty()
          ? new Page.Bare("there is no text in the PDF; it may hold pictures of pages")
          : new Page.Read(text, publication(document.getDocumentInformation()), null);
    } catch (InvalidPasswordException | LinkageError e) {
      return new Page.Bare("the PDF is encrypted");
    } catch (IOException | RuntimeException | StackOverflowError e) {
      return System.nanoTime() > deadline ? tooLong() : damaged(e);
    }
  }

  private static List<String> pages(PDDocument document, long deadline) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setLineSeparator("\n");
    stripper.setParagraphEnd("\n");
    List<String> pages = new ArrayList<>();
    for (int page = 1; page <= document.getNumberOfPages(); page++) {
      if (System.nanoTime() > deadline) {
        throw new IOException("too slow");
      }
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      pages.add(stripper.getText(document));
    }
    return pages;
  }

  private static Publication publication(PDDocumentInformation information) {
    String title = given(information.getTitle());
    return new Publication(
        title == null || NO_TITLE.matcher(title).matches() ? null : title,
        null,
        given(information.getAuthor()),
        null,
        null,
        null,
        null);
  }

  private static @Nullable String given(@Nullable String value) {
    return value == null || value.isBlank() ? null : value.strip();
  }
}

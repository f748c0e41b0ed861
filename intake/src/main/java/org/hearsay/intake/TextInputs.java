package org.hearsay.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hearsay.article.Article;
import org.hearsay.article.Publication;
import org.hearsay.intake.TextDecoder.NotText;

/**
 * Plain-text files, folders of them, and standard input.
 *
 * <p>An article's text is the file's content, unchanged: a byte order mark, carriage returns and
 * white space at the ends belong to it. Of a folder the files whose name ends in {@code .txt} are
 * taken, in folders below it too, sorted by path; hidden files and folders are not, nor what stands
 * in folders that links lead to. Where and when a file appeared is what was given for all of them;
 * what was not given is looked up in an {@code index.jsonl} beside the file. Not for several
 * threads at once.
 */
public final class TextInputs {
  /** Largest text, in bytes, that is read. */
  public static final int MOST_BYTES = 5_000_000;

  /** What stands for standard input. */
  public static final String STANDARD_INPUT = "-";

  private static final String ENGLISH = "en";

  /** Bits of {@code st_mode} as POSIX systems number them. */
  private static final int FILE_TYPE = 0xf000;

  private static final int PIPE = 0x1000;

  private final Publication publication;
  private final InputStream standardInput;
  private final Languages languages = new Languages();
  private final FolderIndex index = new FolderIndex();

  /**
   * @param publication what is known of where and when all the articles appeared
   * @param standardInput read to its end when {@value #STANDARD_INPUT} is given; not closed
   */
  public TextInputs(Publication publication, InputStream standardInput) {
    this.publication = publication;
    this.standardInput = standardInput;
  }

  /**
   * What is to be read for {@code given}, each with its path as it will be reported: a file or
   * standard input itself, and for a folder its files. A folder that has none stands for itself.
   */
  public List<String> pathsOf(List<String> given) {
    return given.stream().map(TextInputs::pathsOf).flatMap(Collection::stream).toList();
  }

  private static List<String> pathsOf(String given) {
    Path path = Path.of(given);
    if (given.equals(STANDARD_INPUT) || given.isEmpty() || !Files.isDirectory(path)) {
      return List.of(given);
    }
    List<Path> files = new ArrayList<>();
    Path folder;
    try {
      folder = path.toRealPath(); // a link that was given is followed
      Files.walkFileTree(folder, new ArticleFiles(folder, files));
    } catch (IOException e) {
      return List.of(given);
    }
    List<String> paths =
        files.stream()
            .map(file -> path.resolve(folder.relativize(file)).toString())
            .sorted()
            .toList();
    return paths.isEmpty() ? List.of(given) : paths;
  }

  /**
   * Collects a folder's articles, and what in it can't be looked at, so that it is reported. Links
   * to folders are not followed.
   */
  private static final class ArticleFiles extends SimpleFileVisitor<Path> {
    private final Path root;
    private final List<Path> files;

    ArticleFiles(Path root, List<Path> files) {
      this.root = root;
      this.files = files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean hidden = !folder.equals(root) && isHidden(folder);
      return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (isText(file) && !isHidden(file) && !Files.isDirectory(file) && !attributes.isOther()) {
        files.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      files.add(file);
      return FileVisitResult.CONTINUE;
    }

    private static boolean isText(Path file) {
      return file.toString().toLowerCase(Locale.ROOT).endsWith(".txt");
    }

    private static boolean isHidden(Path file) {
      return String.valueOf(file.getFileName()).startsWith(".");
    }
  }

  /** Reads one of {@link #pathsOf(List)}. */
  public Input read(String path) {
    try {
      String text = TextDecoder.decode(bytes(path));
      Optional<String> language = languages.otherThanEnglish(text);
      if (language.isPresent()) {
        return new Input.Rejected(
            path,
            "the text seems to be in " + language.get() + "; the model was trained for English");
      }
      return new Input.Accepted(path, Article.of(text, ENGLISH, publicationOf(path)));
    } catch (NotText e) {
      return new Input.Rejected(path, e.reason());
    } catch (NoSuchFileException e) {
      return new Input.Rejected(path, "there is no such file");
    } catch (AccessDeniedException e) {
      return new Input.Rejected(path, "there is no permission to read it");
    } catch (FileSystemException e) {
      return new Input.Rejected(path, "can't be read: " + e.getReason());
    } catch (IOException e) {
      return new Input.Rejected(path, "can't be read: " + e.getMessage());
    }
  }

  /** What was given for all, else what the folder's index says. */
  private Publication publicationOf(String path) {
    Publication indexed =
        path.equals(STANDARD_INPUT)
            ? Publication.UNKNOWN
            : index.of(Path.of(path)).orElse(Publication.UNKNOWN);
    return publication.orElse(indexed);
  }

  private byte[] bytes(String path) throws IOException, NotText {
    if (path.equals(STANDARD_INPUT)) {
      return bounded(standardInput);
    }
    if (path.isEmpty()) { // which would be the folder we are in
      throw new NotText("there is no such file");
    }
    Path file = Path.of(path);
    BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
    if (attributes.isDirectory()) {
      throw new NotText("the folder can't be read, or no file in it is named *.txt");
    }
    if (attributes.isOther() && !isPipe(file)) {
      throw new NotText("it is a device, neither a file nor a folder");
    }
    try (InputStream in = Files.newInputStream(file)) {
      return bounded(in);
    }
  }

  /** Whether the file is a pipe: what a shell gives for {@code <(command)}. */
  private static boolean isPipe(Path file) throws IOException {
    if (!file.getFileSystem().supportedFileAttributeViews().contains("unix")) {
      return false;
    }
    int type = (int) Files.getAttribute(file, "unix:mode") & FILE_TYPE;
    return type == PIPE;
  }

  private static byte[] bounded(InputStream in) throws IOException, NotText {
    byte[] bytes = in.readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      throw new NotText("the text is larger than " + MOST_BYTES + " bytes");
    }
    return bytes;
  }
}

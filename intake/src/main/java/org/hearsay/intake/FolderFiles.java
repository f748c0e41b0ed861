package org.hearsay.intake;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.intake.lines.FirstLine;

/**
 * The files of a folder that are taken, in folders below it too, and what in it can't be looked at,
 * so that it is reported. Which they are their names tell, so that it can be foretold: not what
 * they are read as. Hidden files and folders are passed over, folders' indexes, JSON Lines of other
 * things than articles to be read, and what stands in folders that links lead to.
 */
final class FolderFiles extends SimpleFileVisitor<Path> {
  private static final List<String> TAKEN =
      List.of(
          ".txt",
          ".html",
          ".htm",
          ".xhtml",
          ".xml",
          ".rss",
          ".atom",
          ".warc",
          ".warc.gz",
          ".jsonl",
          ".jsonl.gz",
          ".ndjson",
          ".json",
          ".pdf",
          ".docx");

  private final Path root;
  private final List<Path> files = new ArrayList<>();

  private FolderFiles(Path root) {
    this.root = root;
  }

  /**
   * The files' paths below {@code folder} as it was given, sorted; a folder that has none stands
   * for itself, and so does one that can't be read.
   */
  static List<String> of(String given) {
    Path path = Path.of(given);
    try {
      Path folder = path.toRealPath(); // a link that was given is followed
      FolderFiles visitor = new FolderFiles(folder);
      Files.walkFileTree(folder, visitor);
      List<String> paths =
          visitor.files.stream()
              .map(file -> path.resolve(folder.relativize(file)).toString())
              .sorted()
              .toList();
      return paths.isEmpty() ? List.of(given) : paths;
    } catch (IOException e) {
      return List.of(given);
    }
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    boolean hidden = !folder.equals(root) && isHidden(folder);
    return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (isTaken(file) && !isHidden(file) && !Files.isDirectory(file) && !attributes.isOther()) {
      files.add(file);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException e) {
    files.add(file);
    return FileVisitResult.CONTINUE;
  }

  private static boolean isTaken(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return TAKEN.stream().anyMatch(name::endsWith)
        && !name.equals(FolderIndex.NAME)
        && !(isLines(name) && FirstLine.isOfOtherThings(file));
  }

  private static boolean isLines(String name) {
    return name.endsWith(".jsonl") || name.endsWith(".ndjson");
  }

  private static boolean isHidden(Path file) {
    return String.valueOf(file.getFileName()).startsWith(".");
  }
}

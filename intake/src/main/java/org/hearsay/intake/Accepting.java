package org.hearsay.intake;

import java.util.Locale;
import java.util.Optional;
import org.hearsay.article.Article;
import org.hearsay.article.Publication;
import org.hearsay.intake.page.Page;
import org.jspecify.annotations.Nullable;

/** Makes articles of texts and pages, or says why not. Not for several threads at once. */
final class Accepting {
  private static final String ENGLISH = "en";

  private final Languages languages = new Languages();

  /** The article of a text that was decoded strictly. */
  Input text(String path, String text, Publication publication) {
    return languages
        .otherThanEnglish(text)
        .<Input>map(language ->
            new Input.Rejected(
                path,
                "the text seems to be in " + language + "; the model was trained for English"))
        .orElseGet(() -> new Input.Accepted(path, Article.of(text, ENGLISH, publication)));
  }

  /**
   * The article of a text that came in a container.
   *
   * @param language as the container says; null where it does not
   */
  Input text(String path, String text, @Nullable String language, Publication publication) {
    Optional<String> fault = TextFault.in(text);
    if (fault.isPresent()) {
      return new Input.Rejected(path, fault.get());
    }
    if (language != null && !isEnglish(language)) {
      return new Input.Rejected(
          path, "the text is in \"" + language + "\"; the model was trained for English");
    }
    return text(path, text, publication);
  }

  private static boolean isEnglish(String language) {
    String code = language.strip().split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
    return code.equals(ENGLISH) || code.equals("eng");
  }

  /**
   * The article of a page that was read.
   *
   * @param known what counts more than what the page says of itself
   */
  Input page(String path, Page page, Publication known) {
    return page(path, page, known, Publication.UNKNOWN);
  }

  /**
   * The article of a page that was read.
   *
   * @param known what counts more than what the page says of itself
   * @param otherwise what counts less
   */
  Input page(String path, Page page, Publication known, Publication otherwise) {
    return switch (page) {
      case Page.Read read ->
          text(path, read.text(), null, known.orElse(read.publication()).orElse(otherwise));
      case Page.Bare bare -> new Input.Rejected(path, bare.reason());
    };
  }
}

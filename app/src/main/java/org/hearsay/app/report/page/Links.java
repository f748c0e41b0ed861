package org.hearsay.app.report.page;

import java.util.Optional;
import org.hearsay.claim.StatementId;

/** Where what a page shows can be opened; nowhere from a page that stands alone. */
public interface Links {
  /** The links of a page that stands alone: none. */
  Links NONE = new Links() {};

  /** Address of a claim's page. */
  default Optional<String> claim(String id) {
    return Optional.empty();
  }

  /** Address of the article's page, at the statement. */
  default Optional<String> statement(StatementId statement) {
    return Optional.empty();
  }

  /** Address of the form that grades a statement, moves it and sets it right. */
  default Optional<String> setRight(StatementId statement) {
    return Optional.empty();
  }
}

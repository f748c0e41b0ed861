package org.hearsay.app.web;

import io.helidon.common.parameters.Parameters;
import io.helidon.http.ForbiddenException;
import io.helidon.webserver.http.ServerRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** Fields of a form that a browser sent, when it was one of our own pages that gave it. */
final class FormFields {
  private FormFields() {}

  /**
   * The fields.
   *
   * @throws ForbiddenException when the form lacks the value that our pages put into it
   */
  static Parameters of(ServerRequest request, Visitor visitor) {
    Parameters form = request.content().as(Parameters.class);
    byte[] sent = form.first("csrf").orElse("").getBytes(StandardCharsets.UTF_8);
    if (!MessageDigest.isEqual(sent, visitor.csrf().getBytes(StandardCharsets.UTF_8))) {
      throw new ForbiddenException(
          "This form is too old, or was not given by these pages. Load the page anew and try"
              + " again.");
    }
    return form;
  }

  /**
   * A text of several lines as it was pasted: browsers send its line feeds as pairs of carriage
   * return and line feed (HTML, 4.10.5.4), and so the same text would be another article.
   */
  static String text(Parameters form, String name) {
    return form.first(name).orElse("").replace("\r\n", "\n");
  }

  /**
   * @throws ForbiddenException when the visitor may only read
   */
  static void requireEditor(Visitor visitor) {
    if (!visitor.mayCorrect()) {
      throw new ForbiddenException("Only an editor may change the ledger.");
    }
  }
}

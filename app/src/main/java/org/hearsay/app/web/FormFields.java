package org.hearsay.app.web;

import io.helidon.common.parameters.Parameters;
import io.helidon.http.ForbiddenException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Fields of a form, as {@link FormReader} has read it. */
final class FormFields {
  private static final Pattern CLAIM = Pattern.compile("(?:\\S*/)?(c[0-9a-f]+)(?:[?#]\\S*)?");

  private FormFields() {}

  /**
   * A text of several lines as it was pasted: browsers send its line feeds as pairs of carriage
   * return and line feed (HTML, 4.10.5.4), and so the same text would be another article.
   */
  static String text(Parameters form, String name) {
    return form.first(name).orElse("").replace("\r\n", "\n");
  }

  /**
   * A field that has to be filled in.
   *
   * @throws IllegalArgumentException when it is not
   */
  static String required(Parameters form, String name) {
    String text = form.first(name).orElse("").strip();
    if (text.isEmpty()) {
      throw new IllegalArgumentException("the field “" + name + "” is empty");
    }
    return text;
  }

  /**
   * The claim that was named, by its id or the address of its page, else the one that was chosen.
   *
   * @throws IllegalArgumentException when there is neither, or that is no claim's id or address
   */
  static String claim(Parameters form) {
    String named = form.first("other").orElse("").strip();
    if (named.isEmpty()) {
      return required(form, "claim");
    }
    Matcher address = CLAIM.matcher(named);
    if (!address.matches()) {
      throw new IllegalArgumentException(
          "“" + named + "” is neither a claim’s id nor the address of its page");
    }
    return address.group(1);
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

package org.hearsay.app.web;

import gg.jte.Content;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.hearsay.app.html.HtmlWriter;

/** A part of a page that is written as markup. */
@FunctionalInterface
interface Fragment {
  void write(HtmlWriter html) throws IOException;

  /** Written at once, so that what fails does so before anything of the page is sent. */
  static Content written(Fragment fragment) {
    StringWriter out = new StringWriter();
    try {
      fragment.write(new HtmlWriter(out));
    } catch (IOException e) {
      throw new UncheckedIOException("memory can't be written to", e);
    }
    String markup = out.toString();
    return output -> output.writeContent(markup);
  }
}

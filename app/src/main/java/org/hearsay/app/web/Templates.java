package org.hearsay.app.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.file.Path;

/** The templates of {@code src/main/jte}, compiled with the program. Safe for several threads. */
final class Templates {
  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(
          Path.of(""),
          ContentType.Html,
          Templates.class.getClassLoader(),
          Templates.class.getPackageName());

  /** The page that a template makes of its model. */
  String render(String template, Object model) {
    StringOutput out = new StringOutput();
    engine.render(template + ".jte", model, out);
    return out.toString();
  }
}

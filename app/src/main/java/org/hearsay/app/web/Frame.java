package org.hearsay.app.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a page.
 *
 * @param title for the browser's tab
 * @param section the entry of the navigation that the page belongs to; null for none
 * @param look which style sheets and scripts it needs
 * @param visitor who looks at it
 */
record Frame(String title, @Nullable Section section, Look look, Visitor visitor) {
  /** An entry of the navigation. */
  enum Section {
    START("Start", "/"),
    CLAIMS("Claims", "/claims"),
    SPEAKERS("Speakers", "/speakers"),
    DOSSIER("Dossier", "/dossier"),
    CORRECTIONS("Corrections", "/corrections");

    private final String label;
    private final String address;

    Section(String label, String address) {
      this.label = label;
      this.address = address;
    }

    String label() {
      return label;
    }

    String address() {
      return address;
    }
  }

  /** What a page is made up with: an article's text, or evidence. */
  enum Look {
    ARTICLE(List.of("base.css", "article.css", "site.css"), List.of("article.js", "marking.js")),
    EVIDENCE(List.of("base.css", "evidence.css", "site.css"), List.of());

    private final List<String> styles;
    private final List<String> scripts;

    Look(List<String> styles, List<String> scripts) {
      this.styles = styles;
      this.scripts = scripts;
    }
  }

  List<String> styles() {
    return look.styles;
  }

  List<String> scripts() {
    return look.scripts;
  }
}

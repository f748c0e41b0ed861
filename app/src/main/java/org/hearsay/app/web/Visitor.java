package org.hearsay.app.web;

/**
 * Who looks at a page.
 *
 * @param name as corrections keep it
 * @param mayCorrect whether forms that change the ledger are shown
 * @param csrf what such a form must send back
 */
public record Visitor(String name, boolean mayCorrect, String csrf) {
  String inWords() {
    return mayCorrect
        ? "You correct as " + name + "."
        : "You are reading; correcting needs a token.";
  }
}

package org.hearsay.app.terminal;

/** How a terminal that has colours shows a text, by what the text is. */
public enum TextStyle {
  PLAIN(""),
  HEADING("1"),
  NOTE("2"),
  SOURCE("36"),
  CUE("33"),
  CONTENT("32"),
  DENIAL("35");

  private final String code;

  TextStyle(String code) {
    this.code = code;
  }

  /** The text between the ANSI codes (ECMA-48, SGR) that begin and end the style. */
  String on(String text) {
    return code.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
  }
}

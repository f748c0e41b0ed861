package org.hearsay.app.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.hearsay.app.html.HtmlWriter;

/**
 * What stands around the articles: style, script, the key to the marks. The page asks nothing of
 * any network, and its policy lets a browser run and apply only the style and script named here by
 * their hashes.
 *
 * @param style the style sheet
 * @param script the script
 */
record HtmlPage(String style, String script) {
  private static final String START =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      """;

  private static final String HEAD =
      """
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <meta name="generator" content="Hearsay">
      <title>Who said what – Hearsay</title>
      <style>\
      """;

  private static final String MASTHEAD =
      """
      </head>
      <body>
      <header class="masthead">
      <h1>Who said what</h1>
      <ul class="key" aria-label="Key to the marks">
      <li><span data-source="">source</span> who said it</li>
      <li><span data-cue="">cue</span> the words that attribute it</li>
      <li><span data-content="">content</span> what was said</li>
      </ul>
      <p class="to-index"><a href="#index">Index</a></p>
      <p class="hint">Point at, tab to or press a statement to see its parts together;\
       <kbd>Esc</kbd> lets go.</p>
      </header>
      <main>
      """;

  /** The page with the style and script that ship with it. */
  static HtmlPage shipped() throws IOException {
    return new HtmlPage(resource("page.css"), resource("page.js"));
  }

  void begin(HtmlWriter html) throws IOException {
    html.markup(START).markup("<meta http-equiv=\"Content-Security-Policy\" content=\"");
    html.markup(policy()).markup("\">\n").markup(HEAD);
    html.markup(style).markup("</style>\n").markup(MASTHEAD);
  }

  private String policy() {
    String own = "style-src '" + hash(style) + "'; script-src '" + hash(script) + "'";
    return "default-src 'none'; " + own + "; base-uri 'none'; form-action 'none'";
  }

  void end(HtmlWriter html) throws IOException {
    html.markup("</main>\n<script>").markup(script).markup("</script>\n</body>\n</html>\n");
  }

  /** Line breaks are made those that a browser hashes. */
  private static String resource(String name) throws IOException {
    try (InputStream in = HtmlPage.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("the program lacks its resource " + name + "; build it anew");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
  }

  private static String hash(String inline) {
    byte[] digest = sha256().digest(inline.getBytes(StandardCharsets.UTF_8));
    return "sha256-" + Base64.getEncoder().encodeToString(digest);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}

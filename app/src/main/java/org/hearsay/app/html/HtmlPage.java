package org.hearsay.app.html;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * What stands around a page: its head, with style and script. The page asks nothing of any network,
 * and its policy lets a browser run and apply only the style and script named here by their hashes.
 *
 * @param title for the browser's tab
 * @param style the style sheet
 * @param script the script; empty for a page without
 */
public record HtmlPage(String title, String style, String script) {
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
      """;

  /**
   * A page with the style that all pages share.
   *
   * @param beside the class beside which style sheet and script lie
   * @param style name of the style sheet of this page
   * @param script name of its script; empty for a page without
   */
  public static HtmlPage of(String title, Class<?> beside, String style, String script)
      throws IOException {
    return new HtmlPage(
        title,
        resource(HtmlPage.class, "base.css") + resource(beside, style),
        script.isEmpty() ? "" : resource(beside, script));
  }

  /** Writes the head and begins the body. */
  public void begin(HtmlWriter html) throws IOException {
    html.markup(START).markup("<meta http-equiv=\"Content-Security-Policy\" content=\"");
    html.markup(policy()).markup("\">\n").markup(HEAD);
    html.markup("<title>").text(title).markup(" – Hearsay</title>\n<style>");
    html.markup(style).markup("</style>\n</head>\n<body>\n");
  }

  private String policy() {
    String own = "style-src '" + hash(style) + "'";
    String run = script.isEmpty() ? "" : "; script-src '" + hash(script) + "'";
    return "default-src 'none'; " + own + run + "; base-uri 'none'; form-action 'none'";
  }

  /** Ends the body. */
  public void end(HtmlWriter html) throws IOException {
    if (!script.isEmpty()) {
      html.markup("<script>").markup(script).markup("</script>\n");
    }
    html.markup("</body>\n</html>\n");
  }

  /** Line breaks are made those that a browser hashes. */
  private static String resource(Class<?> beside, String name) throws IOException {
    try (InputStream in = beside.getResourceAsStream(name)) {
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

package org.hearsay.app.web;

import static java.util.Map.entry;

import io.helidon.http.HeaderNames;
import io.helidon.http.NotFoundException;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.CRC32C;
import org.hearsay.app.html.HtmlPage;
import org.hearsay.app.report.HtmlReport;
import org.hearsay.app.report.page.EvidencePage;

/** Style sheets and scripts, held in memory; there is no way from here to any other file. */
final class StaticFiles {
  private static final String CSS = "text/css; charset=utf-8";
  private static final String SCRIPT = "text/javascript; charset=utf-8";

  private final Map<String, Content> files =
      Map.ofEntries(
          entry("base.css", content(HtmlPage.class, "base.css", CSS)),
          entry("article.css", content(HtmlReport.class, "page.css", CSS)),
          entry("article.js", content(HtmlReport.class, "page.js", SCRIPT)),
          entry("evidence.css", content(EvidencePage.class, "evidence.css", CSS)),
          entry("site.css", content(Site.class, "site.css", CSS)),
          entry("marking.js", content(Site.class, "marking.js", SCRIPT)),
          entry("typed.js", content(Site.class, "typed.js", SCRIPT)),
          entry("htmx.js", content(Site.class, HTMX, SCRIPT)));

  private static final String HTMX = "/META-INF/resources/webjars/htmx.org/2.0.8/dist/htmx.min.js";

  private record Content(byte[] bytes, String mediaType, String tag) {}

  private static Content content(Class<?> beside, String name, String mediaType) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks " + name + "; build it anew");
      }
      byte[] bytes = in.readAllBytes();
      CRC32C sum = new CRC32C();
      sum.update(bytes);
      return new Content(
          bytes, mediaType, "\"" + HexFormat.of().toHexDigits(sum.getValue(), 8) + "\"");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void send(ServerRequest request, ServerResponse response) {
    Content file = files.get(request.path().pathParameters().get("name"));
    if (file == null) {
      throw new NotFoundException("There is no such file.");
    }
    response.header(HeaderNames.ETAG, file.tag());
    response.header(HeaderNames.CACHE_CONTROL, "no-cache");
    if (request.headers().contains(HeaderNames.IF_NONE_MATCH)
        && request.headers().get(HeaderNames.IF_NONE_MATCH).allValues().contains(file.tag())) {
      response.status(Status.NOT_MODIFIED_304);
      response.send();
      return;
    }
    response.header(HeaderNames.CONTENT_TYPE, file.mediaType());
    response.send(file.bytes());
  }
}

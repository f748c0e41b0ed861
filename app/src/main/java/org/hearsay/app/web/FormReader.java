package org.hearsay.app.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.helidon.common.parameters.Parameters;
import io.helidon.http.BadRequestException;
import io.helidon.http.ForbiddenException;
import io.helidon.http.HttpException;
import io.helidon.webserver.http.ServerRequest;
import java.net.URLDecoder;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Reads the forms that browsers send, when it was one of our own pages that gave them.
 *
 * @param contents takes what a request carries, within its limits of size and time
 */
record FormReader(Function<ServerRequest, byte[]> contents) {
  /**
   * The fields.
   *
   * @throws ForbiddenException when the form lacks the value that our pages put into it
   * @throws HttpException when it is too large, comes too slowly, or is not encoded as forms are
   */
  Parameters read(ServerRequest request, Visitor visitor) {
    Parameters form = parsed(new String(contents.apply(request), UTF_8));
    byte[] sent = form.first("csrf").orElse("").getBytes(UTF_8);
    if (!MessageDigest.isEqual(sent, visitor.csrf().getBytes(UTF_8))) {
      throw new ForbiddenException(
          "This form is too old, or was not given by these pages. Load the page anew and try"
              + " again.");
    }
    return form;
  }

  /** As application/x-www-form-urlencoded is parsed (WHATWG URL, 5.1). */
  private static Parameters parsed(String form) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    for (String field : form.split("&")) {
      String[] nameAndValue = field.split("=", 2);
      String value = nameAndValue.length == 2 ? nameAndValue[1] : "";
      fields.computeIfAbsent(decoded(nameAndValue[0]), _ -> new ArrayList<>()).add(decoded(value));
    }
    return Parameters.create("form", fields);
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, UTF_8);
    } catch (IllegalArgumentException e) {
      throw new BadRequestException("The form is not encoded as forms are.", e);
    }
  }
}

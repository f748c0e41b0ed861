package org.hearsay.app.http.access;

import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.HttpException;
import io.helidon.http.Status;
import java.util.Locale;
import org.hearsay.app.token.Role;

/** Why requests are not let through, each with what to do about it. */
final class Refusals {
  private static final Status TOO_MANY = Status.create(429, "Too Many Requests");
  private static final Status MISDIRECTED = Status.create(421, "Misdirected Request");
  private static final String CHALLENGE = "Bearer realm=\"Hearsay\"";
  private static final String BROWSERS_CHALLENGE = "Basic realm=\"Hearsay\", charset=\"UTF-8\"";

  private Refusals() {}

  static HttpException unknown() {
    return challenged(
        "This needs a token: send it as Authorization: Bearer TOKEN, or give it to the browser as"
            + " the password. ./hearsay token create makes one.");
  }

  static HttpException wrongToken() {
    return challenged("There is no such token, or it was revoked.");
  }

  private static HttpException challenged(String detail) {
    return new HttpException(detail, Status.UNAUTHORIZED_401)
        .header(HeaderValues.create(HeaderNames.WWW_AUTHENTICATE, CHALLENGE, BROWSERS_CHALLENGE));
  }

  static HttpException tooLittle(Client client, Role needed) {
    return new HttpException(
        client.name()
            + " is a "
            + client.role().name().toLowerCase(Locale.ROOT)
            + "; this takes the role "
            + needed.name().toLowerCase(Locale.ROOT)
            + ".",
        Status.FORBIDDEN_403);
  }

  static HttpException tooMany() {
    return new HttpException("There were too many requests; try again in a second.", TOO_MANY)
        .header(HeaderValues.create(HeaderNames.RETRY_AFTER, "1"));
  }

  static HttpException tooManyFailures() {
    return new HttpException("There were too many wrong tokens; try again in a minute.", TOO_MANY)
        .header(HeaderValues.create(HeaderNames.RETRY_AFTER, "60"));
  }

  static HttpException otherHost() {
    return new HttpException(
        "This server answers to localhost, 127.0.0.1 and [::1] alone.", MISDIRECTED);
  }

  static HttpException otherSite() {
    return new HttpException(
        "A page of another site sent this; only this server's own pages may.",
        Status.FORBIDDEN_403);
  }
}

package org.hearsay.app.web;

import io.helidon.webserver.http.ServerRequest;

/** Tells who looks at a page. Safe for several threads. */
@FunctionalInterface
public interface Visitors {
  Visitor of(ServerRequest request);
}

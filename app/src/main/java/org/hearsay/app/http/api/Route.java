package org.hearsay.app.http.api;

import io.helidon.http.Method;
import io.helidon.webserver.http.Handler;
import org.hearsay.app.token.Role;

/**
 * Something that the API answers to.
 *
 * @param path below {@link Api#ROOT}, with names of its parts in braces
 * @param role what it takes
 */
record Route(Method method, String path, Role role, Handler handler) {}

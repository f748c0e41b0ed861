/**
 * The server: pages for people and an API for programs, on one port.
 *
 * <p>Entry point: {@link org.hearsay.app.http.HearsayServer}. What goes wrong is told as a page or,
 * to programs, as problem details (RFC 9457).
 */
@NullMarked
package org.hearsay.app.http;

import org.jspecify.annotations.NullMarked;

/**
 * The HTTP API: reads, adds, finds, traces, corrects and exports, in the JSON of the command line.
 *
 * <p>Entry point: {@link org.hearsay.app.http.api.Api}. Routes only translate: parse, call, render.
 * What goes wrong is an {@link io.helidon.http.HttpException}, of which the server makes problem
 * details (RFC 9457).
 */
@NullMarked
package org.hearsay.app.http.api;

import org.jspecify.annotations.NullMarked;

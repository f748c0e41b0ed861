/**
 * Who may come in: tokens and roles, limits, requests that other sites made a browser send, and the
 * record of what was changed.
 *
 * <p>Entry point: {@link org.hearsay.app.http.access.Doorkeeper}. A refusal is an {@link
 * io.helidon.http.HttpException} that says what to do. docs/serving.md has the reasons.
 */
@NullMarked
package org.hearsay.app.http.access;

import org.jspecify.annotations.NullMarked;

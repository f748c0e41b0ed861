/**
 * Tokens: who may use a server, and for what.
 *
 * <p>Entry point: {@link org.hearsay.app.token.Tokens}. A token is shown once, when it is made;
 * what is kept is its hash.
 */
@NullMarked
package org.hearsay.app.token;

import org.jspecify.annotations.NullMarked;

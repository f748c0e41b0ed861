/**
 * Where articles are read, filed and asked about, for all who want that at once: the API and the
 * pages of a server share one desk.
 *
 * <p>Entry point: {@link org.hearsay.app.desk.Desk}.
 */
@NullMarked
package org.hearsay.app.desk;

import org.jspecify.annotations.NullMarked;

/**
 * JSON Lines for programs: one object a line, with the same names for the same things everywhere.
 *
 * <p>Entry point: {@link org.hearsay.app.json.JsonLines}. What is not known is null.
 */
@NullMarked
package org.hearsay.app.json;

import org.jspecify.annotations.NullMarked;

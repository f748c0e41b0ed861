/**
 * Text for people at a terminal: nothing in it moves the cursor, and lines are broken to a width.
 *
 * <p>Entry point: {@link org.hearsay.app.terminal.TerminalWriter}.
 */
@NullMarked
package org.hearsay.app.terminal;

import org.jspecify.annotations.NullMarked;

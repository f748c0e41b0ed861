/**
 * The program. {@link org.hearsay.app.Main} wires the modules by hand; commands ({@link
 * org.hearsay.app.cli}) parse, call and render ({@link org.hearsay.app.report}).
 */
@NullMarked
package org.hearsay.app;

import org.jspecify.annotations.NullMarked;

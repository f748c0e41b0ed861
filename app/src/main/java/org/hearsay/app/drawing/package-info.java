/**
 * Drawings of who said what when, and through whom: SVG within a page, drawn without any script or
 * network, its colours from the page's style sheet.
 *
 * <p>Entry points: {@link org.hearsay.app.drawing.Timeline}, {@link
 * org.hearsay.app.drawing.ChainGraph}. The same input gives the same drawing, byte for byte.
 */
@NullMarked
package org.hearsay.app.drawing;

import org.jspecify.annotations.NullMarked;

/**
 * Archives of web pages as ISO 28500 (WARC) describes them, plain or gzipped.
 *
 * <p>Entry point: {@link org.hearsay.intake.warc.WarcPages}. The only package that knows jwarc.
 */
@NullMarked
package org.hearsay.intake.warc;

import org.jspecify.annotations.NullMarked;

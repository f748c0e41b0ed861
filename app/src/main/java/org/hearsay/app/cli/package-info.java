/**
 * The commands of {@code ./hearsay}. Each only translates: it parses what was asked for, calls, and
 * renders.
 *
 * <p>Entry point: {@link org.hearsay.app.cli.HearsayCommand}.
 */
@NullMarked
package org.hearsay.app.cli;

import org.jspecify.annotations.NullMarked;

/**
 * What is given to read, and what becomes of it: an article, or a reason why there is none.
 *
 * <p>Entry point: {@link org.hearsay.intake.Inputs}. An input that can't be read is a value ({@link
 * org.hearsay.intake.Input.Rejected}), not an exception: the others are still read.
 */
@NullMarked
package org.hearsay.intake;

import org.jspecify.annotations.NullMarked;

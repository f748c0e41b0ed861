/** Compares names of persons and outlets as articles give them. A match is not an identity. */
@NullMarked
package org.hearsay.source.name;

import org.jspecify.annotations.NullMarked;

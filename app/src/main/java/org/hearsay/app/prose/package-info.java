/**
 * Facts in plain English, as all reports word them: who speaks, when, through whom.
 *
 * <p>What stands in quotation marks has passed {@link org.hearsay.article.ExactWords}: it is an
 * article's own, byte for byte. Names, titles and descriptions stand without such marks.
 */
@NullMarked
package org.hearsay.app.prose;

import org.jspecify.annotations.NullMarked;

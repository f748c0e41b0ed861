/**
 * What is read: one published text and places in it.
 *
 * <p>Entry point: {@link org.hearsay.article.Article}. Its text is never altered; whatever a later
 * stage normalises keeps an alignment back to it. All offsets are UTF-16 code units into {@link
 * org.hearsay.article.Article#text()}, half open, as {@link String#substring(int, int)} takes them.
 * They are not code points and not bytes: an emoji counts two.
 */
@NullMarked
package org.hearsay.article;

import org.jspecify.annotations.NullMarked;

/**
 * Who is one speaker across articles, and who only has the same name.
 *
 * <p>An article has <em>entities</em>; an {@link org.hearsay.speaker.Appearance} is one of them
 * with what the article says that tells it from others of its name. Appearances of several articles
 * are one {@link org.hearsay.speaker.SpeakerNode} only on evidence beside the name, and the
 * evidence is kept. What is alike in name alone stays apart, and a {@link
 * org.hearsay.speaker.Comparison} says what is missing. Each source without a name is a node of its
 * own.
 *
 * <p>Entry points: {@link org.hearsay.speaker.Appearances} finds them in an article, {@link
 * org.hearsay.speaker.Identification} places them among the nodes that there are. People confuse a
 * node with {@link org.hearsay.source.Speaker}, which says whose word a statement of one article
 * is.
 */
@NullMarked
package org.hearsay.speaker;

import org.jspecify.annotations.NullMarked;

/**
 * Word lists of the field: reporting verbs by act, nouns that head a source, titles, outlets, given
 * names, and the classes of words that hint at acts, carriers and sources ({@link
 * org.hearsay.source.lexicon.WordClass}). Each list is a resource that names its source.
 *
 * <p>Entry point: {@link org.hearsay.source.lexicon.Lexicon}.
 */
@NullMarked
package org.hearsay.source.lexicon;

import org.jspecify.annotations.NullMarked;

/**
 * An article as the encoder sees it: word pieces with their places in the text, cut into windows.
 *
 * <p>Entry point: {@link org.hearsay.reader.pieces.PieceTokenizer}, then {@link
 * org.hearsay.reader.pieces.Windows}.
 *
 * <p>A <em>word</em> is what BERT's basic tokenizer makes: a run of letters and digits, or one
 * punctuation mark. A <em>piece</em> is a part of a word that the vocabulary knows. Predictions are
 * made for words, at their first pieces.
 */
@NullMarked
package org.hearsay.reader.pieces;

import org.jspecify.annotations.NullMarked;

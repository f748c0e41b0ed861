/**
 * The trained model at work: from an article's text to its attributions.
 *
 * <p>Entry point: {@link org.hearsay.reader.AttributionReader}. An article is tokenized and cut
 * into windows ({@link org.hearsay.reader.pieces}), each window runs through the network, cues are
 * read off its tags, source and content of each cue off its roles ({@link
 * org.hearsay.reader.labels}). Only this package and {@link org.hearsay.reader.pairs} know ONNX
 * Runtime.
 */
@NullMarked
package org.hearsay.reader;

import org.jspecify.annotations.NullMarked;

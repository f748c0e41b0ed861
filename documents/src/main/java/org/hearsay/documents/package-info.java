/**
 * Reads PDF, for who has the module beside the program.
 *
 * <p>Entry point: {@link org.hearsay.documents.PdfReader}, which intake finds by {@link
 * java.util.ServiceLoader}. A PDF has no paragraphs, only words at places on pages: what stands
 * together is a guess, and the text that is read from it is the article's text from then on.
 */
@NullMarked
package org.hearsay.documents;

import org.jspecify.annotations.NullMarked;

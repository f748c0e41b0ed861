/**
 * Documents that were made to be printed or written on, DOCX and PDF, to the text in them.
 *
 * <p>Entry point: {@link org.hearsay.intake.document.Documents}. DOCX is read here; other formats
 * by {@link org.hearsay.intake.document.DocumentReader}s of modules that may be left out.
 */
@NullMarked
package org.hearsay.intake.document;

import org.jspecify.annotations.NullMarked;

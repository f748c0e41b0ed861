/**
 * Dossiers put before people and programs: the evidence on a question, and no verdict.
 *
 * <p>Entry point: {@link org.hearsay.app.report.dossier.DossierReport}. Nothing is written where a
 * quotation fails its check.
 */
@NullMarked
package org.hearsay.app.report.dossier;

import org.jspecify.annotations.NullMarked;

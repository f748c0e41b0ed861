/**
 * A ledger at work: store, search index and models together.
 *
 * <p>Entry point: {@link org.hearsay.app.ledger.OpenLedger}.
 */
@NullMarked
package org.hearsay.app.ledger;

import org.jspecify.annotations.NullMarked;

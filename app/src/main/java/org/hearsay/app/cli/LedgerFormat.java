package org.hearsay.app.cli;

/** How commands write what a ledger holds. */
enum LedgerFormat {
  /** For people. */
  text,
  /** JSON Lines. */
  json
}

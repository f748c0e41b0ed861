package org.hearsay.app.cli;

/** How to write what was read. */
enum Format {
  text,
  json,
  html,
  sources
}

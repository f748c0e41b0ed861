package org.hearsay.app.token;

/** What a token allows; each role allows what those before it do. */
public enum Role {
  /** To look and to have texts read that are not kept. */
  READER,
  /** To add articles and to set things right. */
  EDITOR,
  /** To take out the whole ledger. */
  ADMIN;

  /** Whether this role may do what takes {@code needed}. */
  public boolean allows(Role needed) {
    return compareTo(needed) >= 0;
  }
}

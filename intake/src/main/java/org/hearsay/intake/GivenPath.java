package org.hearsay.intake;

/**
 * One file, address, or standard input that is to be read.
 *
 * @param path as it will be reported
 * @param named whether it was given by its name, and not found in a folder that was given
 */
record GivenPath(String path, boolean named) {}

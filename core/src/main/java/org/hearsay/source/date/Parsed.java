package org.hearsay.source.date;

/** A part of an expression and the token after it. */
record Parsed<T>(T value, int end) {}

package org.hearsay.app.http;

import java.nio.file.Path;
import org.hearsay.app.http.access.Limits;
import org.hearsay.app.token.Tokens;

/**
 * How a server is reached, and by whom.
 *
 * @param address to listen on: a name or number of this machine
 * @param port 0 for any that is free
 * @param tokensNeeded whether who sends no token is turned away
 * @param audit the file that tells who changed what
 */
public record Serving(
    String address, int port, Tokens tokens, boolean tokensNeeded, Limits limits, Path audit) {}

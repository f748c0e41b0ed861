package org.hearsay.app.http.access;

import io.helidon.webserver.http.ServerRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** From where requests come. */
final class Addresses {
  private static final int NETWORK_BYTES = 8;

  private Addresses() {}

  /** The address that a connection comes from, for people. */
  static String of(ServerRequest request) {
    return request.remotePeer().address() instanceof InetSocketAddress socket
            && socket.getAddress() != null
        ? socket.getAddress().getHostAddress()
        : request.remotePeer().host();
  }

  /** Whose limit counts: of IPv6 the network, since one client has all addresses of one. */
  static String limited(ServerRequest request) {
    if (request.remotePeer().address() instanceof InetSocketAddress socket) {
      InetAddress address = socket.getAddress();
      if (address instanceof Inet6Address) {
        return HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), NETWORK_BYTES));
      }
    }
    return of(request);
  }
}

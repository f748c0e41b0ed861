package org.hearsay.intake.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/**
 * Tells addresses of the public internet from those of this machine, of private networks, and of
 * special use (IANA's registries for IPv4 and IPv6, RFC 6890). An IPv6 address that stands for one
 * of IPv4 (NAT64, 6to4) is what that one is. Stateless.
 */
final class PublicAddresses {
  private static final List<Network> SPECIAL =
      List.of(
          Network.of("0.0.0.0", 8),
          Network.of("10.0.0.0", 8),
          Network.of("100.64.0.0", 10),
          Network.of("127.0.0.0", 8),
          Network.of("169.254.0.0", 16),
          Network.of("172.16.0.0", 12),
          Network.of("192.0.0.0", 24),
          Network.of("192.0.2.0", 24),
          Network.of("192.88.99.0", 24),
          Network.of("192.168.0.0", 16),
          Network.of("198.18.0.0", 15),
          Network.of("198.51.100.0", 24),
          Network.of("203.0.113.0", 24),
          Network.of("224.0.0.0", 4),
          Network.of("240.0.0.0", 4),
          Network.of("::", 96),
          Network.of("64:ff9b:1::", 48),
          Network.of("100::", 64),
          Network.of("2001::", 23),
          Network.of("2001:db8::", 32),
          Network.of("3fff::", 20),
          Network.of("5f00::", 16),
          Network.of("fc00::", 7),
          Network.of("fe80::", 10),
          Network.of("fec0::", 10),
          Network.of("ff00::", 8));

  private static final Network NAT64 = Network.of("64:ff9b::", 96);
  private static final Network SIX_TO_FOUR = Network.of("2002::", 16);

  private PublicAddresses() {}

  static boolean isPublic(InetAddress address) {
    byte[] bytes = address.getAddress();
    if (NAT64.holds(bytes)) {
      return isPublic(embedded(bytes, 12));
    }
    if (SIX_TO_FOUR.holds(bytes)) {
      return isPublic(embedded(bytes, 2));
    }
    return SPECIAL.stream().noneMatch(network -> network.holds(bytes));
  }

  private static InetAddress embedded(byte[] bytes, int at) {
    try {
      return Inet4Address.getByAddress(Arrays.copyOfRange(bytes, at, at + 4));
    } catch (UnknownHostException e) {
      throw new IllegalStateException(e); // four bytes are an address
    }
  }

  private record Network(byte[] prefix, int bits) {
    static Network of(String address, int bits) {
      return new Network(InetAddress.ofLiteral(address).getAddress(), bits);
    }

    boolean holds(byte[] address) {
      if (address.length != prefix.length) {
        return false;
      }
      for (int bit = 0; bit < bits; bit++) {
        int mask = 0x80 >> (bit % 8);
        if (((address[bit / 8] ^ prefix[bit / 8]) & mask) != 0) {
          return false;
        }
      }
      return true;
    }
  }
}

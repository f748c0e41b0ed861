package org.hearsay.intake.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;
import java.util.List;
import java.util.stream.Stream;

/**
 * Resolves names as the JVM always does, but gives no private address for a name that {@link
 * GuardedNames} guards. Loaded by the JVM itself, as the only one (its service file names it).
 */
public final class GuardingResolverProvider extends InetAddressResolverProvider {
  @Override
  public InetAddressResolver get(Configuration configuration) {
    return guarding(configuration.builtinResolver());
  }

  static InetAddressResolver guarding(InetAddressResolver builtin) {
    return new GuardingResolver(builtin);
  }

  @Override
  public String name() {
    return "hearsay";
  }

  private record GuardingResolver(InetAddressResolver builtin) implements InetAddressResolver {
    @Override
    public Stream<InetAddress> lookupByName(String host, LookupPolicy policy)
        throws UnknownHostException {
      List<InetAddress> addresses = builtin.lookupByName(host, policy).toList();
      GuardedNames.check(host, addresses);
      return addresses.stream();
    }

    @Override
    public String lookupByAddress(byte[] address) throws UnknownHostException {
      return builtin.lookupByAddress(address);
    }
  }
}

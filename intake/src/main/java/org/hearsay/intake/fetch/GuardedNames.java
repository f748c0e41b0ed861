package org.hearsay.intake.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

/**
 * The names of hosts that must not mean a private address while they are fetched from.
 *
 * <p>A name that is checked and then resolved again to connect may by then mean another address
 * (DNS rebinding). So it is not only checked beside the connection but where all of the JVM
 * resolves names: {@link GuardingResolverProvider} asks here about each answer, and gives none that
 * is refused. For several threads at once.
 */
final class GuardedNames {
  private static final Map<String, List<Predicate<InetAddress>>> GUARDED =
      new ConcurrentHashMap<>();

  private GuardedNames() {}

  /** Lets a name mean only addresses that are reachable, until what is returned is closed. */
  static Guard guard(String host, Predicate<InetAddress> reachable) {
    String name = host.toLowerCase(Locale.ROOT);
    GUARDED.compute(
        name,
        (_, guards) -> {
          List<Predicate<InetAddress>> all = guards == null ? new CopyOnWriteArrayList<>() : guards;
          all.add(reachable);
          return all;
        });
    return () ->
        GUARDED.computeIfPresent(
            name,
            (_, guards) -> {
              guards.remove(reachable);
              return guards.isEmpty() ? null : guards;
            });
  }

  /**
   * Checks what a name was resolved to.
   *
   * @throws Unreachable when the name is guarded, and an address is not reachable
   */
  static void check(String host, List<InetAddress> addresses) throws Unreachable {
    List<Predicate<InetAddress>> guards =
        GUARDED.getOrDefault(host.toLowerCase(Locale.ROOT), List.of());
    for (InetAddress address : addresses) {
      if (!guards.stream().allMatch(guard -> guard.test(address))) {
        throw new Unreachable(host, address);
      }
    }
  }

  /** Ends the guarding of a name. */
  interface Guard extends AutoCloseable {
    @Override
    void close();
  }

  /** A name means an address that may not be reached. */
  static final class Unreachable extends UnknownHostException {
    private static final long serialVersionUID = 1;

    Unreachable(String host, InetAddress address) {
      super(
          host
              + " means an address of this machine or of a private network ("
              + address.getHostAddress()
              + "); --allow-private-addresses lets it be fetched");
    }
  }
}

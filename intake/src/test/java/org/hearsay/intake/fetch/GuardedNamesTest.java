package org.hearsay.intake.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolver.LookupPolicy;
import java.net.spi.InetAddressResolverProvider;
import java.util.ServiceLoader;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.hearsay.intake.fetch.GuardedNames.Guard;
import org.hearsay.intake.fetch.GuardedNames.Unreachable;
import org.junit.jupiter.api.Test;

class GuardedNamesTest {
  private static final LookupPolicy ANY = LookupPolicy.of(LookupPolicy.IPV4 | LookupPolicy.IPV6);
  private static final InetAddress PUBLIC = InetAddress.ofLiteral("93.184.216.34");
  private static final InetAddress PRIVATE = InetAddress.ofLiteral("127.0.0.1");

  /** A name server that answers with a public address first, and a private one from then on. */
  private static final class RebindingResolver implements InetAddressResolver {
    private final AtomicInteger asked = new AtomicInteger();

    @Override
    public Stream<InetAddress> lookupByName(String host, LookupPolicy policy) {
      return Stream.of(asked.getAndIncrement() == 0 ? PUBLIC : PRIVATE);
    }

    @Override
    public String lookupByAddress(byte[] address) {
      return "rebind.example";
    }
  }

  @Test
  void aNameThatMeansAnotherAddressTheSecondTimeIsNotResolvedAgain() throws UnknownHostException {
    InetAddressResolver resolver = GuardingResolverProvider.guarding(new RebindingResolver());

    try (Guard _ = GuardedNames.guard("rebind.example", PublicAddresses::isPublic)) {
      assertThat(resolver.lookupByName("rebind.example", ANY)).containsExactly(PUBLIC);
      assertThatExceptionOfType(Unreachable.class)
          .isThrownBy(() -> resolver.lookupByName("Rebind.Example", ANY))
          .withMessageContaining("127.0.0.1");
    }
  }

  @Test
  void namesThatNobodyFetchesFromMeanWhatTheyMean() throws UnknownHostException {
    InetAddressResolver resolver = GuardingResolverProvider.guarding(new RebindingResolver());
    GuardedNames.guard("rebind.example", PublicAddresses::isPublic).close();

    assertThat(resolver.lookupByName("rebind.example", ANY)).containsExactly(PUBLIC);
    assertThat(resolver.lookupByName("rebind.example", ANY)).containsExactly(PRIVATE);
  }

  @Test
  void theJvmResolvesNamesThroughTheGuard() {
    assertThat(ServiceLoader.load(InetAddressResolverProvider.class))
        .hasOnlyElementsOfType(GuardingResolverProvider.class)
        .isNotEmpty();
  }
}

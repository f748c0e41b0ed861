package org.hearsay.intake.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.1.1.1",
        "93.184.216.34",
        "172.15.255.255",
        "172.32.0.0",
        "100.128.0.0",
        "223.255.255.255",
        "2606:4700::1111",
        "64:ff9b::101:101",
        "2002:101:101::",
      })
  void addressesOfTheInternetArePublic(String address) {
    assertThat(PublicAddresses.isPublic(InetAddress.ofLiteral(address))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.1.2.3",
        "10.255.255.255",
        "100.64.0.0",
        "127.255.255.254",
        "169.254.0.1",
        "172.31.255.255",
        "192.0.0.8",
        "192.168.0.0",
        "198.19.255.255",
        "239.255.255.255",
        "255.255.255.255",
        "::",
        "::1",
        "::7f00:1",
        "64:ff9b::a00:1",
        "2002:c0a8:1::",
        "2001::1",
        "2001:db8::1",
        "fc00::",
        "fdff::1",
        "fe80::1",
        "ff02::1",
      })
  void allOthersAreNot(String address) {
    assertThat(PublicAddresses.isPublic(InetAddress.ofLiteral(address))).isFalse();
  }
}

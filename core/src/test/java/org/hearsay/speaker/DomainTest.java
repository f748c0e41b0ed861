package org.hearsay.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DomainTest {
  @ParameterizedTest
  @CsvSource({
    "https://www.kontor.example/2026/a.html, kontor.example",
    "http://news.kontor.co.uk/a?b=c, kontor.co.uk",
    "https://kontor.de, kontor.de",
    "https://KONTOR.example:8080/, kontor.example"
  })
  void allBelowWhatSomebodyRegisteredIsTheirs(String url, String domain) {
    assertThat(Domain.of(url)).contains(domain);
  }

  @Test
  void whatIsNoAddressHasNone() {
    assertThat(Domain.of("not an address")).isEmpty();
    assertThat(Domain.of("https://192.0.2.1/a")).isEmpty();
    assertThat(Domain.of("https://localhost/a")).isEmpty();
  }
}

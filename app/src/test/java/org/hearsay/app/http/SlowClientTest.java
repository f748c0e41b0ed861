package org.hearsay.app.http;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(value = 1, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SlowClientTest {
  private static final Duration PATIENCE = Duration.ofSeconds(1);
  private static final int MILLIS_A_BYTE = 50;

  @TempDir private Path folder;

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "/api/v1/read, text/plain",
    "/ask, application/x-www-form-urlencoded",
    "/articles, application/x-www-form-urlencoded"
  })
  void whoSendsByteByByteIsGivenUpAfterTheTimeLimitAndHoldsUpNobody(String path, String type)
      throws Exception {
    try (Served served = Served.patient(folder, PATIENCE);
        Socket slow = new Socket("127.0.0.1", served.port())) {
      long began = System.nanoTime();
      CountDownLatch answered = new CountDownLatch(1);
      CompletableFuture<Void> sending =
          CompletableFuture.runAsync(() -> drip(slow, head(path, type), answered));

      for (int i = 0; i < 20; i++) {
        assertThat(served.get("/api/v1/claims").statusCode()).isEqualTo(200);
      }
      assertThat(answered.getCount()).isEqualTo(1);

      byte[] status = slow.getInputStream().readNBytes("HTTP/1.1 408".length());
      answered.countDown();
      assertThat(new String(status, US_ASCII)).isEqualTo("HTTP/1.1 408");
      assertThat(Duration.ofNanos(System.nanoTime() - began))
          .isBetween(PATIENCE, PATIENCE.plusSeconds(20));
      sending.join();
    }
  }

  private static String head(String path, String type) {
    return "POST "
        + path
        + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: "
        + type
        + "\r\nContent-Length: 100000\r\n\r\n";
  }

  private static void drip(Socket socket, String head, CountDownLatch answered) {
    try {
      socket.getOutputStream().write(head.getBytes(US_ASCII));
      do {
        socket.getOutputStream().write('a');
      } while (!answered.await(MILLIS_A_BYTE, TimeUnit.MILLISECONDS));
    } catch (IOException e) {
      // The server has closed the connection.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

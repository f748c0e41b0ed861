package org.hearsay.app.http;

import io.helidon.http.HeaderNames;
import io.helidon.http.HttpException;
import io.helidon.webserver.http.Filter;
import io.helidon.webserver.http.FilterChain;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.RoutingRequest;
import io.helidon.webserver.http.RoutingResponse;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import io.prometheus.metrics.core.metrics.Gauge;
import io.prometheus.metrics.core.metrics.GaugeWithCallback;
import io.prometheus.metrics.core.metrics.Histogram;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.instrumentation.jvm.JvmMetrics;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.snapshots.Unit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.hearsay.app.desk.Desk;
import org.hearsay.app.http.access.Client;
import org.hearsay.app.token.Role;
import org.hearsay.claim.LedgerSummary;

/** Counts and times what is asked for, in the text format of Prometheus. */
final class Metrics implements Filter {
  private static final double NANOS = 1e9;
  private static final String UNKNOWN = "other";

  private final PrometheusRegistry registry = new PrometheusRegistry();
  private final Histogram answered;
  private final Gauge running;

  Metrics(Desk desk) {
    JvmMetrics.builder().register(registry);
    answered =
        Histogram.builder()
            .name("hearsay_http_request_duration_seconds")
            .help("How long requests take, by method, route and status.")
            .unit(Unit.SECONDS)
            .labelNames("method", "route", "status")
            .classicOnly()
            .register(registry);
    running =
        Gauge.builder()
            .name("hearsay_http_requests_running")
            .help("Requests that are being answered.")
            .register(registry);
    GaugeWithCallback.builder()
        .name("hearsay_articles_waiting")
        .help("Articles that were read and wait to be filed.")
        .callback(callback -> callback.call(desk.waiting()))
        .register(registry);
    GaugeWithCallback.builder()
        .name("hearsay_ledger_size")
        .help("How much the ledger holds.")
        .labelNames("of")
        .callback(callback -> {
          LedgerSummary summary = desk.open().ledger().summary();
          callback.call(summary.articles(), "articles");
          callback.call(summary.statements(), "statements");
          callback.call(summary.claims(), "claims");
          callback.call(summary.corrections(), "corrections");
        })
        .register(registry);
  }

  void route(HttpRouting.Builder routes) {
    routes.get("/metrics", this::show);
  }

  private void show(ServerRequest request, ServerResponse response) throws IOException {
    Client.of(request).require(Role.READER);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrometheusTextFormatWriter format = PrometheusTextFormatWriter.create();
    format.write(out, registry.scrape());
    response.header(HeaderNames.CONTENT_TYPE, format.getContentType());
    response.send(out.toByteArray());
  }

  @Override
  public void filter(FilterChain chain, RoutingRequest request, RoutingResponse response) {
    long began = System.nanoTime();
    running.inc();
    try {
      chain.proceed();
      observe(request, response.status().code(), began);
    } catch (HttpException e) { // of a filter that let nobody through
      observe(request, e.status().code(), began);
      throw e;
    } finally {
      running.dec();
    }
  }

  private void observe(ServerRequest request, int status, long began) {
    answered
        .labelValues(
            method(request), request.matchingPattern().orElse(UNKNOWN), Integer.toString(status))
        .observe((System.nanoTime() - began) / NANOS);
  }

  /** Those that there are: a client may make up others, and each would be counted for good. */
  private static String method(ServerRequest request) {
    String method = request.prologue().method().text();
    return switch (method) {
      case "GET", "POST", "HEAD", "PUT", "DELETE", "OPTIONS" -> method;
      default -> UNKNOWN;
    };
  }
}

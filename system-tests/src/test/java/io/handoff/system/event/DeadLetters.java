package io.handoff.system.event;

import io.handoff.system.suite.RunningSuite;
import io.handoff.system.suite.Service;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** What operators see of dead letters. */
final class DeadLetters {

  private static final String COUNTER = "handoff_events_dead_total{topic=\"%s\"}";

  private DeadLetters() {}

  /** How many a service has counted on a topic since it started. */
  static int counted(RunningSuite suite, Service service, String topic) {
    String wanted = COUNTER.formatted(topic);
    return metrics(suite.service(service).uri().resolve("/q/metrics"))
        .lines()
        .filter(line -> line.startsWith(wanted))
        .map(line -> line.substring(line.lastIndexOf(' ') + 1))
        .mapToInt(count -> (int) Double.parseDouble(count))
        .sum();
  }

  private static String metrics(URI address) {
    try {
      HttpRequest request = HttpRequest.newBuilder(address).build();
      return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}

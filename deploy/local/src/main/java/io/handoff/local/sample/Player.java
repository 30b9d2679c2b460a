package io.handoff.local.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** Does what the steps of a story say. */
final class Player {

  private static final Duration REQUEST_LIMIT = Duration.ofSeconds(30);
  private static final long POLL_MILLIS = 100;
  private static final int SHOWN_CHARACTERS = 600;

  private final JsonMapper json = new JsonMapper();
  private final HttpClient http = HttpClient.newHttpClient();
  private final Path directory;
  private final Target target;
  private final Tokens tokens;

  Player(Path directory, Target target) {
    this.directory = directory;
    this.target = target;
    this.tokens = new Tokens(target.tokens(), http);
  }

  /**
   * Does one step, and captures from its answer.
   *
   * @return the answer's body
   * @throws SampleDeals.Failed if the answer is not the expected one, or does not come in time
   */
  JsonNode play(Step step, Variables variables) {
    try {
      Answer answer = step.waitUntil() == null ? ask(step, variables) : await(step, variables);
      step.capture().forEach((name, where) -> variables.set(name, answer.value(where, step)));
      return answer.body();
    } catch (IOException e) {
      throw new SampleDeals.Failed(step + ": " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SampleDeals.Failed(step + ": interrupted");
    }
  }

  private Answer await(Step step, Variables variables) throws IOException, InterruptedException {
    Step.WaitUntil until = Objects.requireNonNull(step.waitUntil());
    long deadline = System.nanoTime() + until.limit().toNanos();
    Answer answer = ask(step, variables);
    while (!until.isMetBy(answer.body())) {
      if (System.nanoTime() > deadline) {
        throw new SampleDeals.Failed(
            "%s: %s was %s and not %s after %d s"
                .formatted(
                    step,
                    until.pointer(),
                    answer.body().at(until.pointer()),
                    until.equals(),
                    until.timeoutSeconds()));
      }
      TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
      answer = ask(step, variables);
    }
    return answer;
  }

  private Answer ask(Step step, Variables variables) throws IOException, InterruptedException {
    URI address = target.service(step.service()).resolve(variables.fill(step.path()));
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address)
            .timeout(REQUEST_LIMIT)
            .header("Authorization", "Bearer " + tokens.of(step.as()))
            .method(String.valueOf(step.method()), body(step, variables));
    headers(step).forEach((name, value) -> request.header(name, variables.fill(value)));
    HttpResponse<String> response =
        http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    if (!Integer.valueOf(response.statusCode()).equals(step.expect())) {
      throw new SampleDeals.Failed(
          "%s: status %d instead of %d: %s"
              .formatted(step, response.statusCode(), step.expect(), shortened(response.body())));
    }
    return new Answer(response, parsed(response.body()));
  }

  private static Map<String, String> headers(Step step) {
    boolean hasBody = step.body() != null || step.bodyFile() != null;
    if (!hasBody || step.headers().keySet().stream().anyMatch("Content-Type"::equalsIgnoreCase)) {
      return step.headers();
    }
    Map<String, String> headers = new TreeMap<>(step.headers());
    headers.put("Content-Type", "application/json");
    return headers;
  }

  private BodyPublisher body(Step step, Variables variables) throws IOException {
    String bodyFile = step.bodyFile();
    if (bodyFile != null) {
      return text(Files.readString(directory.resolve(bodyFile)), variables);
    }
    JsonNode body = step.body();
    return body == null ? BodyPublishers.noBody() : text(json.writeValueAsString(body), variables);
  }

  private static BodyPublisher text(String template, Variables variables) {
    return BodyPublishers.ofString(variables.fill(template), StandardCharsets.UTF_8);
  }

  private JsonNode parsed(String body) throws IOException {
    return body.isBlank() ? MissingNode.getInstance() : json.readTree(body);
  }

  private static String shortened(String text) {
    return text.length() <= SHOWN_CHARACTERS ? text : text.substring(0, SHOWN_CHARACTERS) + " …";
  }

  private record Answer(HttpResponse<String> response, JsonNode body) {

    String value(String where, Step step) {
      if (where.startsWith("header:")) {
        String name = where.substring("header:".length());
        return response
            .headers()
            .firstValue(name)
            .orElseThrow(() -> new SampleDeals.Failed(step + ": no header " + name));
      }
      JsonNode found = body.at(where);
      if (found.isMissingNode()) {
        throw new SampleDeals.Failed("%s: nothing at %s".formatted(step, where));
      }
      return found.asText();
    }
  }
}

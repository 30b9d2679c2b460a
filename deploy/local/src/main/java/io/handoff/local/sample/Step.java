package io.handoff.local.sample;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One request of a story. In paths, headers and bodies {@code ${name}} stands for what an earlier
 * step captured, {@code ${deals}}, {@code ${review}} and {@code ${notification}} for the services'
 * addresses, and {@code ${today+14}} for a date.
 *
 * @param as the user who does it
 * @param method the HTTP method; GET if left out
 * @param service which service is asked
 * @param path what is asked for
 * @param headers further headers
 * @param body the JSON to send
 * @param bodyFile a file beside the story with the JSON to send
 * @param expect the status that must come back; 200 if left out
 * @param capture names for parts of the answer: a JSON pointer, or {@code header:} and its name
 * @param waitUntil repeats the request until its answer has come that far
 */
record Step(
    @JsonProperty(required = true) String as,
    @Nullable String method,
    @JsonProperty(required = true) String service,
    @JsonProperty(required = true) String path,
    @Nullable Map<String, String> headers,
    @Nullable JsonNode body,
    @Nullable String bodyFile,
    @Nullable Integer expect,
    @Nullable Map<String, String> capture,
    @Nullable WaitUntil waitUntil) {

  Step {
    method = Objects.requireNonNullElse(method, "GET");
    headers = Objects.requireNonNullElse(headers, Map.of());
    expect = Objects.requireNonNullElse(expect, 200);
    capture = Objects.requireNonNullElse(capture, Map.of());
  }

  /** A plain reading, as a story's {@link Story.Show} needs it. */
  static Step read(Story.Show show) {
    return new Step(
        show.as(), "GET", show.service(), show.path(), null, null, null, 200, null, null);
  }

  /** What it is, in one line of an error. */
  @Override
  public String toString() {
    return "%s %s %s as %s".formatted(method, service, path, as);
  }

  /**
   * What an answer must hold before the story goes on.
   *
   * @param pointer where to look
   * @param equals what must be there
   * @param timeoutSeconds how long that may take
   */
  record WaitUntil(
      @JsonProperty(required = true) String pointer,
      @JsonProperty(required = true) String equals,
      @JsonProperty(required = true) int timeoutSeconds) {

    Duration limit() {
      return Duration.ofSeconds(timeoutSeconds);
    }

    boolean isMetBy(JsonNode answer) {
      return answer.at(pointer).asText().equals(equals);
    }
  }
}

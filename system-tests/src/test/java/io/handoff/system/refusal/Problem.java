package io.handoff.system.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.handoff.system.http.Answer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;

/** An answer that is problem details, as every refusal must be. */
final class Problem {

  private final JsonNode body;

  private Problem(JsonNode body) {
    this.body = body;
  }

  /** The answer as problem details of this status and type, whole in every member. */
  static Problem of(Answer answer, int status, String slug) {
    JsonNode body = answer.body();
    assertThat(answer.status()).as(body.toPrettyString()).isEqualTo(status);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    assertThat(answer.text("/traceId")).as("traceId").matches("[0-9a-f]{32}");
    assertThat(body.path("status").asInt()).isEqualTo(status);
    assertThat(body.path("type").asText()).isEqualTo("urn:handoff:problem:" + slug);
    assertThat(body.path("title").asText()).isNotBlank();
    assertThat(body.path("detail").asText()).isNotBlank();
    assertThat(body.toString()).doesNotContain("Exception").doesNotContain("io.handoff");
    return new Problem(body);
  }

  /** Names these fields and no others, each with this fault at least: {@code <path> <code>}. */
  void names(String... faults) {
    assertThat(faults()).contains(faults);
    assertThat(faults())
        .extracting(Problem::path)
        .containsOnly(Arrays.stream(faults).map(Problem::path).toArray(String[]::new));
  }

  /** Has this member beside those that every problem has. */
  Problem tells(String member, Object value) {
    assertThat(body.path(member).asText()).as(member).isEqualTo(String.valueOf(value));
    return this;
  }

  private static String path(String fault) {
    return fault.substring(0, fault.indexOf(' '));
  }

  private List<String> faults() {
    return StreamSupport.stream(body.path("errors").spliterator(), false)
        .map(fault -> fault.path("path").asText() + " " + fault.path("code").asText())
        .toList();
  }
}

package io.handoff.system.deal;

import com.fasterxml.jackson.databind.JsonNode;
import io.handoff.system.http.Answer;
import java.util.List;
import java.util.stream.StreamSupport;

/** The trail of a handoff in one line a step. */
public final class Trail {

  private Trail() {}

  /** Lines such as {@code 2 SUBMITTED DRAFT>SUBMITTED r1 Mei Tanaka}. */
  public static List<String> lines(Answer trail) {
    return StreamSupport.stream(trail.body().spliterator(), false).map(Trail::line).toList();
  }

  /** The steps alone. */
  public static List<String> steps(Answer trail) {
    return StreamSupport.stream(trail.body().spliterator(), false)
        .map(entry -> entry.path("step").asText())
        .toList();
  }

  private static String line(JsonNode entry) {
    JsonNode note = entry.path("note");
    return "%d %s %s>%s r%d %s%s"
        .formatted(
            entry.path("position").asInt(),
            entry.path("step").asText(),
            entry.path("fromState").isTextual() ? entry.path("fromState").asText() : "",
            entry.path("toState").asText(),
            entry.path("revision").asInt(),
            entry.path("actorName").asText(),
            note.isTextual() ? ": " + note.asText() : "");
  }
}

package io.handoff.benchmark.round;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;

/** Starts a process, finds its task, completes it. */
final class Camunda implements Approval {

  static final String READY = "/engine-rest/process-definition/key/approval";

  private final Http http;

  Camunda(Http http) {
    this.http = http;
  }

  @Override
  public void goThrough(Steps steps) throws IOException {
    String instance =
        steps
            .time(
                "start",
                () ->
                    http.post(
                        "/engine-rest/process-definition/key/approval/start",
                        """
                        {"variables": {"revision": {"value": 1, "type": "Integer"}}}
                        """,
                        200))
            .path("id")
            .asText();
    JsonNode tasks =
        steps.time(
            "find the task", () -> http.get("/engine-rest/task?processInstanceId=" + instance));
    String task = tasks.at("/0/id").asText();
    steps.time(
        "complete",
        () ->
            http.post(
                "/engine-rest/task/" + task + "/complete",
                """
                {"variables": {"decision": {"value": "APPROVE", "type": "String"}}}
                """,
                204));
  }
}

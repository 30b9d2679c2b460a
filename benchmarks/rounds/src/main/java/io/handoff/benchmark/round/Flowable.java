package io.handoff.benchmark.round;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;

/** Starts a process, finds its task, completes it. */
final class Flowable implements Approval {

  static final String READY = "/process-api/repository/process-definitions?key=approval";

  private final Http http;

  Flowable(Http http) {
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
                        "/process-api/runtime/process-instances",
                        """
                        {"processDefinitionKey": "approval",
                         "variables": [{"name": "revision", "value": 1}]}
                        """,
                        201))
            .path("id")
            .asText();
    JsonNode tasks =
        steps.time(
            "find the task",
            () -> http.get("/process-api/runtime/tasks?processInstanceId=" + instance));
    String task = tasks.at("/data/0/id").asText();
    steps.time(
        "complete",
        () ->
            http.post(
                "/process-api/runtime/tasks/" + task,
                """
                {"action": "complete", "variables": [{"name": "decision", "value": "APPROVE"}]}
                """,
                200));
  }
}

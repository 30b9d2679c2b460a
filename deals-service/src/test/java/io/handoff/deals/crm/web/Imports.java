package io.handoff.deals.crm.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.handoff.deals.handoff.web.Api;
import io.restassured.response.Response;
import java.time.Duration;

/** Imports as their users call them. */
public final class Imports {

  static final String IMPORTS = "/api/v1/imports";

  private Imports() {}

  static Response send(String user, String parameters, String file) {
    return Api.as(user)
        .contentType("text/csv; charset=utf-8")
        .body(file)
        .post(IMPORTS + "?" + parameters);
  }

  /** Sends a file and waits until every row has its verdict. */
  public static Response done(String user, String parameters, String file) {
    Response sent = send(user, parameters, file);
    assertThat(sent.statusCode()).as(sent.asString()).isEqualTo(202);
    return done(user, sent.header("Location"), Duration.ofSeconds(30));
  }

  static Response done(String user, String location, Duration patience) {
    return await()
        .atMost(patience)
        .until(() -> Api.as(user).get(location), read -> "DONE".equals(read.path("state")));
  }

  /** The rows that came to this. */
  public static Response rows(String user, Response done, String verdict) {
    return Api.as(user).get(IMPORTS + "/" + done.path("id") + "/rows?verdict=" + verdict);
  }
}

package io.handoff.deals.handoff.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;

/** What every refusal looks like. */
public final class Problems {

  private Problems() {}

  public static void assertProblem(Response answer, int status, String slug) {
    String body = answer.asString();
    assertThat(answer.statusCode()).as(body).isEqualTo(status);
    assertThat(answer.contentType()).as(body).startsWith("application/problem+json");
    assertThat(answer.<String>path("type")).as(body).isEqualTo("urn:handoff:problem:" + slug);
    assertThat(answer.<Integer>path("status")).as(body).isEqualTo(status);
    assertThat(answer.<String>path("title")).as(body).isNotBlank();
    assertThat(answer.<String>path("detail")).as(body).isNotBlank();
    assertThat(body).doesNotContain("io.handoff").doesNotContain("Exception");
  }
}

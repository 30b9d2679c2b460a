package io.handoff.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;

/** What every refusal looks like: problem details of a stable type, with status and trace id. */
public final class ProblemAssert {

  private final Response response;

  private ProblemAssert(Response response) {
    this.response = response;
  }

  /** Checks the shape of a refusal. */
  public static ProblemAssert assertProblem(Response response, int status, String slug) {
    assertThat(response.statusCode()).as(response.asString()).isEqualTo(status);
    assertThat(response.contentType()).startsWith("application/problem+json");
    assertThat(response.path("type").toString()).isEqualTo("urn:handoff:problem:" + slug);
    assertThat(response.path("status").toString()).isEqualTo(String.valueOf(status));
    assertThat(response.path("title").toString()).isNotBlank();
    assertThat(response.path("detail").toString()).isNotBlank();
    return new ProblemAssert(response);
  }

  /** Checks a member. */
  public ProblemAssert with(String member, Object value) {
    Object found = response.path(member);
    assertThat(found).as(response.asString()).isEqualTo(value);
    return this;
  }
}

package io.handoff.review.review.web;

import static io.restassured.RestAssured.given;

import io.handoff.embedded.TokenIssuer;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** Somebody who calls the service over HTTP. */
public final class Caller {

  private final String token;

  private Caller(String token) {
    this.token = token;
  }

  /** A person with a role. */
  public static Caller of(TokenIssuer issuer, String subject, String role) {
    return new Caller(
        issuer
            .token(subject)
            .subject(subject)
            .name("Person " + subject)
            .email(subject + "@example.com")
            .roles(role)
            .sign());
  }

  /** What they send, signed in. */
  public RequestSpecification request() {
    return given().auth().oauth2(token);
  }

  /** Reads something. */
  public Response get(String path, Object... parameters) {
    return request().get(path, parameters);
  }

  /** Sends something; quotes may be single ones. */
  public Response post(String json, String path, Object... parameters) {
    return request()
        .contentType(ContentType.JSON)
        .body(json.replace('\'', '"'))
        .post(path, parameters);
  }

  /** Puts something; quotes may be single ones. */
  public Response put(String json, String path, Object... parameters) {
    return request()
        .contentType(ContentType.JSON)
        .body(json.replace('\'', '"'))
        .put(path, parameters);
  }

  /** Sends a request without a body. */
  public Response postNothing(String path, Object... parameters) {
    return request().post(path, parameters);
  }

  /** Decides. */
  public Response decide(UUID review, String json) {
    return request()
        .contentType(ContentType.JSON)
        .body(json.replace('\'', '"'))
        .post("/api/v1/reviews/{id}/decision", review);
  }

  /** Reads a review. */
  public Response review(UUID review) {
    return get("/api/v1/reviews/{id}", review);
  }

  /** Approves the first revision. */
  public Response approve(UUID review) {
    return decide(review, "{'decision':'APPROVE','revision':1}");
  }
}

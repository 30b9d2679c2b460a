package io.handoff.review.review.web;

import static io.restassured.RestAssured.given;

import io.handoff.embedded.TokenIssuer;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** Somebody who calls the service over HTTP. */
final class Caller {

  private final String token;

  private Caller(String token) {
    this.token = token;
  }

  /** A person with a role. */
  static Caller of(TokenIssuer issuer, String subject, String role) {
    return new Caller(
        issuer
            .token(subject)
            .subject(subject)
            .name("Person " + subject)
            .email(subject + "@example.com")
            .roles(role)
            .sign());
  }

  RequestSpecification request() {
    return given().auth().oauth2(token);
  }

  Response get(String path, Object... parameters) {
    return request().get(path, parameters);
  }

  Response decide(UUID review, String json) {
    return request()
        .contentType(ContentType.JSON)
        .body(json.replace('\'', '"'))
        .post("/api/v1/reviews/{id}/decision", review);
  }

  Response approve(UUID review) {
    return decide(review, "{'decision':'APPROVE','revision':1}");
  }
}

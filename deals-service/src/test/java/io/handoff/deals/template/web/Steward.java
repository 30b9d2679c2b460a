package io.handoff.deals.template.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.handoff.contracts.document.DocumentJson;
import io.handoff.deals.handoff.web.Api;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;

/** What a steward does with templates, each as one request. */
public final class Steward {

  public static final String TEMPLATES = "/api/v1/templates";

  private Steward() {}

  /** What version 1 asks, as it ships. */
  public static ObjectNode shipped() {
    try {
      return (ObjectNode)
          DocumentJson.mapper()
              .readTree(Steward.class.getResourceAsStream("/templates/template-1.json"));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** One question of a template. */
  public static ObjectNode question(JsonNode content, String key) {
    for (JsonNode section : content.get("sections")) {
      for (JsonNode question : section.path("questions")) {
        if (question.get("key").asText().equals(key)) {
          return (ObjectNode) question;
        }
      }
    }
    throw new IllegalArgumentException(key);
  }

  public static Response read(int version) {
    return Api.as("steward").get(TEMPLATES + "/" + version);
  }

  public static Response draft(JsonNode content) {
    return Api.as("steward")
        .contentType("application/json")
        .body(content.toString())
        .post(TEMPLATES);
  }

  public static Response rewrite(int version, String ifMatch, JsonNode content) {
    return Api.as("steward")
        .header("If-Match", ifMatch)
        .contentType("application/json")
        .body(content.toString())
        .put(TEMPLATES + "/" + version);
  }

  public static Response publish(int version, String ifMatch) {
    return Api.as("steward")
        .header("If-Match", ifMatch)
        .post(TEMPLATES + "/" + version + "/publication");
  }

  /** Drafts and publishes a version, and tells its number. */
  public static int publish(JsonNode content) {
    Response draft = draft(content);
    int version = draft.path("version");
    return publish(version, draft.header("ETag")).path("version");
  }
}

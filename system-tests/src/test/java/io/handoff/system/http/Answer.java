package io.handoff.system.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpHeaders;

/**
 * An answer.
 *
 * @param status HTTP status
 * @param headers its headers
 * @param body its JSON; a missing node when there is none
 */
public record Answer(int status, HttpHeaders headers, JsonNode body) {

  /** The value of a header; empty when it is not there. */
  public String header(String name) {
    return headers.firstValue(name).orElse("");
  }

  /** The text at a pointer, such as {@code /document/title}. */
  public String text(String pointer) {
    return body.at(pointer).asText();
  }

  /** The texts of one member of each item of the list at a pointer. */
  public java.util.List<String> texts(String pointer, String member) {
    return body.at(pointer).findValuesAsText(member);
  }
}

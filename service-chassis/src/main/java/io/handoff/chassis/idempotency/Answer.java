package io.handoff.chassis.idempotency;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * An answer that can be given again.
 *
 * @param status HTTP status
 * @param location Location header
 * @param etag ETag header
 * @param body JSON body
 */
public record Answer(
    int status, @Nullable String location, @Nullable String etag, @Nullable String body) {

  /** As a response. */
  public Response response() {
    Response.ResponseBuilder response = Response.status(status);
    if (body != null) {
      response.entity(body.getBytes(StandardCharsets.UTF_8)).type(MediaType.APPLICATION_JSON_TYPE);
    }
    if (location != null) {
      response.header("Location", location);
    }
    if (etag != null) {
      response.header("ETag", etag);
    }
    return response.build();
  }
}

package io.handoff.chassis.problem;

import io.handoff.chassis.json.BodyLimit;
import io.handoff.chassis.trace.Trace;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Refuses a body that announces itself as too large, before a byte of it is read. A table of values
 * is read row by row, so whoever reads it says how large it may be.
 */
@ApplicationScoped
class OversizedBody {

  void register(@Observes Filters filters) {
    filters.register(OversizedBody::check, 1000);
  }

  private static void check(RoutingContext request) {
    String length = request.request().getHeader("Content-Length");
    String type = request.request().getHeader("Content-Type");
    if (length != null
        && (type == null || !type.startsWith("text/csv"))
        && length.length() < 19
        && length.chars().allMatch(Character::isDigit)
        && Long.parseLong(length) > BodyLimit.MAX_BYTES) {
      FrameworkProblem problem = FrameworkProblem.TOO_LARGE;
      request
          .response()
          .setStatusCode(problem.status())
          .putHeader("Content-Type", "application/problem+json")
          .putHeader("Connection", "close")
          .end(
              new JsonObject()
                  .put("type", problem.uri().toString())
                  .put("title", problem.title())
                  .put("status", problem.status())
                  .put("detail", "Send at most " + BodyLimit.MAX_BYTES / 1024 + " KB.")
                  .put("instance", request.request().path())
                  .put("traceId", Trace.begin(request.request().getHeader("traceparent")))
                  .encode());
    } else {
      request.next();
    }
  }
}

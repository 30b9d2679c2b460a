package io.handoff.chassis.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers a refusal as problem details. */
@Provider
class RefusedMapper extends ExceptionMapperBase<Refused> implements ExceptionMapper<Refused> {

  private static final String RETRY_SECONDS = "60";

  @Override
  protected HttpProblem toProblem(Refused refused) {
    HttpProblem.Builder problem =
        HttpProblem.builder()
            .withType(refused.type().uri())
            .withTitle(refused.type().title())
            .withStatus(status(refused.type().kind()))
            .withDetail(refused.detail());
    if (!refused.faults().isEmpty()) {
      problem.with("errors", refused.faults());
    }
    if (refused.type().kind() == RefusalKind.BUSY) {
      problem.withHeader("Retry-After", RETRY_SECONDS);
    }
    refused.data().forEach(problem::with);
    return problem.build();
  }

  static int status(RefusalKind kind) {
    return switch (kind) {
      case MALFORMED -> 400;
      case INVALID -> 422;
      case FORBIDDEN -> 403;
      case NOT_FOUND -> 404;
      case WRONG_STATE -> 409;
      case VERSION_MISSING -> 428;
      case VERSION_STALE -> 412;
      case TOO_LARGE -> 413;
      case BUSY -> 503;
    };
  }
}

package io.handoff.chassis.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Answers that a part is not reachable: 503, and try again. */
final class Unavailable {

  private static final Logger LOG = Logger.getLogger(Unavailable.class);

  private Unavailable() {}

  static HttpProblem because(Throwable cause) {
    LOG.warnf("A part is not reachable: %s", cause.toString());
    return problem(FrameworkProblem.UNAVAILABLE, "5");
  }

  static HttpProblem broken(Throwable cause) {
    LOG.errorf(cause, "A request broke");
    return problem(FrameworkProblem.INTERNAL, null);
  }

  private static HttpProblem problem(FrameworkProblem known, @Nullable String retryAfter) {
    HttpProblem.Builder problem =
        HttpProblem.builder()
            .withType(known.uri())
            .withTitle(known.title())
            .withStatus(known.status())
            .withDetail(known.detail());
    if (retryAfter != null) {
      problem.withHeader("Retry-After", retryAfter);
    }
    return problem.build();
  }
}

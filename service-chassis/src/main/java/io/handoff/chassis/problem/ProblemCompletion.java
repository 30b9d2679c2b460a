package io.handoff.chassis.problem;

import io.handoff.chassis.trace.Trace;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Gives every problem, the framework's own too, a stable type and title, and the trace id that
 * finds it in the logs. A failure of ours says nothing more than that.
 */
@ApplicationScoped
class ProblemCompletion implements ProblemPostProcessor {

  @Override
  public HttpProblem apply(HttpProblem problem, ProblemContext context) {
    HttpProblem.Builder completed = HttpProblem.builder(problem);
    if (problem.getType() == null) {
      FrameworkProblem framework = FrameworkProblem.of(problem.getStatusCode());
      completed.withType(framework.uri()).withTitle(framework.title());
      if (problem.getDetail() == null || framework != FrameworkProblem.BAD_REQUEST) {
        completed.withDetail(framework.detail());
      }
    }
    String trace = Trace.current();
    if (trace != null) {
      completed.with("traceId", trace);
    }
    return completed.build();
  }
}

package io.handoff.review.thread.web;

import io.handoff.chassis.paging.Cursor;
import io.handoff.chassis.problem.CommonProblem;
import io.handoff.chassis.problem.Refused;
import io.handoff.review.thread.ThreadFilter;
import io.handoff.review.thread.ThreadState;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a list of threads can be asked for. */
class ThreadListParameters {

  @QueryParam("state")
  @Nullable String state;

  @QueryParam("blocking")
  @Nullable String blocking;

  @QueryParam("path")
  @Nullable String path;

  @QueryParam("limit")
  @Nullable String limit;

  @QueryParam("cursor")
  @Nullable String cursor;

  ThreadFilter filter() {
    return new ThreadFilter(
        Optional.ofNullable(state).map(ThreadListParameters::stateNamed),
        Optional.ofNullable(blocking).map(ThreadListParameters::truth),
        Optional.ofNullable(path));
  }

  /** What is no number is no limit either; JAX-RS would say that there is no such address. */
  int limit() {
    if (limit == null) {
      return Cursor.limit(null);
    }
    return Cursor.limit(limit.matches("\\d{1,4}") ? Integer.parseInt(limit) : 0);
  }

  Optional<Cursor> after() {
    return Optional.ofNullable(cursor).map(opaque -> Cursor.decode(opaque, filter().text()));
  }

  private static ThreadState stateNamed(String name) {
    return Arrays.stream(ThreadState.values())
        .filter(state -> state.name().equals(name))
        .findFirst()
        .orElseThrow(() -> malformed("state takes OPEN or RESOLVED."));
  }

  private static boolean truth(String word) {
    return switch (word) {
      case "true" -> true;
      case "false" -> false;
      default -> throw malformed("blocking takes true or false.");
    };
  }

  private static Refused malformed(String detail) {
    return new Refused(CommonProblem.MALFORMED_PARAMETER, detail);
  }
}

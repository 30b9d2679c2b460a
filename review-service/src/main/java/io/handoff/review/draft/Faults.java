package io.handoff.review.draft;

import io.handoff.chassis.problem.FieldFault;
import io.handoff.chassis.problem.Refused;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Tells what is wrong with a draft by the path that its author knows. */
final class Faults {

  private Faults() {}

  /** Runs something; what is wrong with a field is told by another path. */
  static <T> T told(UnaryOperator<String> path, Supplier<T> command) {
    try {
      return command.get();
    } catch (Refused refused) {
      throw new Refused(
          refused.type(),
          refused.detail(),
          refused.data(),
          refused.faults().stream()
              .map(fault -> new FieldFault(path.apply(fault.path()), fault.code(), fault.message()))
              .toList());
    }
  }

  /** The same for a check, which gives nothing. */
  static void told(UnaryOperator<String> path, Runnable check) {
    told(
        path,
        () -> {
          check.run();
          return true;
        });
  }
}

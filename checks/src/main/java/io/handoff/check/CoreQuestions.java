package io.handoff.check;

import io.handoff.contracts.document.Answer;
import io.handoff.contracts.document.Statement;
import io.handoff.contracts.document.Status;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The questions without which nobody knows what was sold, and whether they were answered. */
public final class CoreQuestions {

  private static final Set<String> KEYS =
      Set.of("purchaseStatement", "whyNow", "goal", "successMeasure", "launchWindow", "usage");

  private CoreQuestions() {}

  /** Whether a question is one of them. */
  public static boolean holds(String key) {
    return KEYS.contains(key);
  }

  /** Whether anything was said; an unknown says so, and an answer may be given by segment. */
  public static boolean isAnswered(@Nullable Answer answer) {
    return answer != null
        && (answer.status() == Status.UNKNOWN
            || !answer.segments().isEmpty()
            || !Statement.isMissing(
                Status.ASSUMED, answer.value(), answer.customerFact(), answer.salesAssumption()));
  }
}

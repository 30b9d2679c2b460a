package io.handoff.deals.handoff;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What comes next, in the words of whoever looks; review-service says the same of a review. Who
 * stands in for a reviewer is known there alone.
 */
public final class NextStep {

  private NextStep() {}

  /** Absent when it is nobody's turn. */
  public static @Nullable String of(ListedHandoff handoff, @Nullable String reader) {
    if (handoff.turn() == null) {
      return null;
    }
    boolean theirs = reader != null && reader.equals(handoff.turnOf());
    return switch (handoff.turn()) {
      case SALES -> theirs ? writes(handoff) : waits(handoff.turnOfName(), "somebody in sales");
      case ENGINEERING -> theirs ? "Decide" : waits(handoff.turnOfName(), "engineering");
    };
  }

  private static String writes(ListedHandoff handoff) {
    if (handoff.state() == HandoffState.RETURNED) {
      return "Fix and send again";
    }
    return handoff.reopened() ? "Change and send again" : "Complete and send";
  }

  private static String waits(@Nullable String name, String somebody) {
    return "Wait for " + Objects.requireNonNullElse(name, somebody);
  }
}

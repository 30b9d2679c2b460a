package io.handoff.deals.handoff;

import io.handoff.contracts.document.Decision;
import io.handoff.contracts.document.DecisionState;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A decision is official when its decider, date, effect and link are recorded, by itself, and
 * unofficial until then (R26).
 */
final class DecisionsAreRecorded implements SaveRule {

  @Override
  public void apply(Save save) {
    save.asked().decisions().forEach((id, decision) -> settle(save, id, decision));
  }

  private static void settle(Save save, String id, Decision decision) {
    if (decision.state() == DecisionState.SUPERSEDED) {
      return;
    }
    Map<String, String> missing = missing(decision);
    if (decision.state() == DecisionState.OFFICIAL) {
      missing.forEach(
          (member, what) ->
              save.refuse(
                  "decisions." + id + "." + member,
                  "missing",
                  "An official decision says " + what + ". Enter it, or leave it UNOFFICIAL."));
      return;
    }
    DecisionState state = missing.isEmpty() ? DecisionState.OFFICIAL : DecisionState.UNOFFICIAL;
    if (decision.state() != state) {
      save.settle("decisions", id, "state", state);
    }
  }

  private static Map<String, String> missing(Decision decision) {
    Map<String, String> missing = new LinkedHashMap<>();
    if (decision.decider() == null || isBlank(decision.decider().name())) {
      missing.put("decider", "who decided");
    }
    if (decision.decidedOn() == null) {
      missing.put("decidedOn", "on which day it was decided");
    }
    if (isBlank(decision.effect())) {
      missing.put("effect", "what it changes");
    }
    if (isBlank(decision.link())) {
      missing.put("link", "where its final wording stands");
    }
    return missing;
  }

  private static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }
}

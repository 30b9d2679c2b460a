package io.handoff.deals.deal;

import io.handoff.chassis.problem.CommonProblem;
import io.handoff.chassis.problem.FieldFault;
import io.handoff.chassis.problem.Refused;
import java.util.List;
import java.util.Map;

/** The refusals of this feature, each built in one place. */
final class DealRefused {

  private DealRefused() {}

  static Refused notFound() {
    return new Refused(
        DealProblem.NOT_FOUND, "Check its id in the CRM, or tell of it with a PUT first.");
  }

  static Refused takesNoHandoff(Deal deal) {
    return new Refused(
        DealProblem.TAKES_NO_HANDOFF,
        deal.stage() == DealStage.LOST
            ? "The deal is lost. If it is alive again, tell its new stage first."
            : "A handoff starts right after discovery. Tell the stage DISCOVERY_DONE first.",
        Map.of("dealId", deal.dealId(), "currentStage", deal.stage().name()),
        List.of());
  }

  static Refused toldByAnother() {
    return new Refused(
        CommonProblem.CONCURRENT_CHANGE,
        "Read it again, and make your change to what is there now.");
  }

  static Refused notYet(String path) {
    return new Refused(
        CommonProblem.INVALID_INPUT,
        "A stage can only be reached in the past.",
        Map.of(),
        List.of(new FieldFault(path, "future", "Give the moment when the stage was reached.")));
  }
}

package io.handoff.check.evidence;

import io.handoff.check.Check;
import java.util.List;

/** The checks of this family, what costs most first. */
public final class EvidenceChecks {

  private static final List<Check> ALL =
      List.of(
          new ConfirmedSaysSomething(),
          new CoreAnswersHaveStatus(),
          new ConfirmedIsProved(),
          new OfficialDecisionIsRecorded(),
          new ConfirmedShowsItsProof(),
          new StatementsHaveStatus(),
          new DecisionIsOfficial());

  private EvidenceChecks() {}

  /** All of them. */
  public static List<Check> all() {
    return ALL;
  }
}

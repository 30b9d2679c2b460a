package io.handoff.deals.register;

import io.handoff.chassis.problem.FieldFault;
import io.handoff.contracts.document.HandoffDocument;
import java.util.List;
import java.util.stream.Stream;

/**
 * All that is asked of the registers: that what stands in them is said, typed, owned and free of
 * contradiction. Whether it is any good, the engineering checks judge.
 */
public final class RegisterRules {

  private static final List<RegisterRule> ALL =
      List.of(
          new EntriesAreFilled(),
          new ExclusionsAreSaid(),
          new PromisesMeanTheirLabel(),
          new DatesAreWhole(),
          new InputsAreAnsweredFor(),
          new PhasesFit(),
          new EstimatesAreOwned(),
          new SetupIsRealWork(),
          new ConfirmedIsProved());

  private static final List<RegisterRule> ADVICE =
      List.of(new ApisAreDocumented(), new IntegrationsAreDetailed(), new DependenciesSayHowLong());

  private RegisterRules() {}

  /** What keeps the registers from being submitted, each reason with its field path. */
  public static Stream<FieldFault> faults(HandoffDocument document) {
    return ALL.stream().flatMap(rule -> rule.faults(document));
  }

  /** What the registers could say as well; it keeps nobody from submitting. */
  public static Stream<FieldFault> advice(HandoffDocument document) {
    return ADVICE.stream().flatMap(rule -> rule.faults(document));
  }
}

package io.handoff.deals.register;

import io.handoff.chassis.problem.FieldFault;
import io.handoff.contracts.document.HandoffDocument;
import java.util.stream.Stream;

/** One reason why the registers of a record are not ready to be submitted. */
interface RegisterRule {

  /** What is missing or contradicts itself, by field. */
  Stream<FieldFault> faults(HandoffDocument document);
}

package io.handoff.deals.register;

import io.handoff.chassis.problem.FieldFault;
import io.handoff.contracts.document.HandoffDocument;
import java.util.stream.Stream;

/** One thing that the registers of a record lack. */
interface RegisterRule {

  /** What is missing or contradicts itself, by field. */
  Stream<FieldFault> faults(HandoffDocument document);
}

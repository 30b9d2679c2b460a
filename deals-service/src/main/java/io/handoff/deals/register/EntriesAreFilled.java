package io.handoff.deals.register;

import io.handoff.chassis.problem.FieldFault;
import io.handoff.contracts.document.HandoffDocument;
import java.util.List;
import java.util.stream.Stream;

/** Every entry says what its register asks of it. */
final class EntriesAreFilled implements RegisterRule {

  private static final List<RegisterMembers<?>> REGISTERS =
      Stream.of(
              DeliveryMembers.REGISTERS,
              SystemMembers.REGISTERS,
              UsageAndSecurityMembers.REGISTERS,
              OpenPointMembers.REGISTERS)
          .<RegisterMembers<?>>flatMap(List::stream)
          .toList();

  @Override
  public Stream<FieldFault> faults(HandoffDocument document) {
    return REGISTERS.stream().flatMap(register -> register.faults(document));
  }
}

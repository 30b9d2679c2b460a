package io.handoff.deals.register;

import io.handoff.chassis.problem.FieldFault;
import io.handoff.contracts.document.Agreement;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.Promise;
import io.handoff.contracts.document.PromiseKind;
import io.handoff.contracts.document.PromiseLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A confirmed promise was agreed by both sides, and only a commitment can be; an open one has an
 * owner and a day (R23, R24).
 */
final class PromisesMeanTheirLabel implements RegisterRule {

  @Override
  public Stream<FieldFault> faults(HandoffDocument document) {
    return document.promises().entrySet().stream()
        .flatMap(entry -> faults("promises." + entry.getKey(), entry.getValue()));
  }

  private static Stream<FieldFault> faults(String path, Promise promise) {
    if (promise.label() == PromiseLabel.CONFIRMED) {
      return Stream.concat(notBinding(path, promise), notAgreed(path, promise.agreement()));
    }
    return promise.label() == PromiseLabel.OPEN ? notOwned(path, promise) : Stream.empty();
  }

  private static Stream<FieldFault> notBinding(String path, Promise promise) {
    return promise.kind() == null || promise.kind() == PromiseKind.COMMITMENT
        ? Stream.empty()
        : Stream.of(
            new FieldFault(
                path + ".kind",
                "contradiction",
                "Only a commitment binds: make it one, or label it assumed or open."));
  }

  private static Stream<FieldFault> notAgreed(String path, @Nullable Agreement agreement) {
    List<FieldFault> faults = new ArrayList<>();
    if (agreement == null || agreement.customer() == null) {
      faults.add(missing(path + ".agreement.customer", "Name who agreed at the customer."));
    }
    if (agreement == null || agreement.ours() == null) {
      faults.add(missing(path + ".agreement.ours", "Name who agreed on our side."));
    }
    if (agreement == null || agreement.on() == null) {
      faults.add(missing(path + ".agreement.on", "Enter the day both sides agreed."));
    }
    return faults.stream();
  }

  private static Stream<FieldFault> notOwned(String path, Promise open) {
    List<FieldFault> faults = new ArrayList<>();
    if (open.owner() == null) {
      faults.add(missing(path + ".owner", "Name the one person who settles this open promise."));
    }
    if (open.dueDate() == null) {
      faults.add(missing(path + ".dueDate", "Enter the day by which it is settled."));
    }
    return faults.stream();
  }

  private static FieldFault missing(String path, String message) {
    return new FieldFault(path, "missing", message);
  }
}

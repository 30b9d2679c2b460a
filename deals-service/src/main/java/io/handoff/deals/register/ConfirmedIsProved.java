package io.handoff.deals.register;

import io.handoff.chassis.problem.FieldFault;
import io.handoff.contracts.document.Evidence;
import io.handoff.contracts.document.EvidenceKind;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.Promise;
import io.handoff.contracts.document.PromiseLabel;
import io.handoff.contracts.document.Statement;
import io.handoff.contracts.document.Status;
import io.handoff.contracts.field.Field;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is confirmed rests on a source that the customer knows, with its address or its words; a
 * chat message or somebody's memory is none (R25, R83).
 */
final class ConfirmedIsProved implements RegisterRule {

  @Override
  public Stream<FieldFault> faults(HandoffDocument document) {
    return Field.allOf(Statement.class, document)
        .filter(field -> isConfirmed(field.value()))
        .flatMap(field -> fault(field.path() + ".evidence", field.value().evidence()).stream());
  }

  private static boolean isConfirmed(Statement statement) {
    return statement.status() == Status.CONFIRMED
        || (statement instanceof Promise promise && promise.label() == PromiseLabel.CONFIRMED);
  }

  private static Optional<FieldFault> fault(String path, @Nullable Evidence evidence) {
    if (evidence == null || evidence.kind() == null) {
      return Optional.of(
          new FieldFault(
              path + ".kind",
              "missing",
              "Say where it stands: proposal, scope paper, reviewed call note or signed deal; or"
                  + " call it assumed."));
    }
    if (evidence.kind() == EvidenceKind.CHAT || evidence.kind() == EvidenceKind.MEMORY) {
      return Optional.of(
          new FieldFault(
              path + ".kind",
              "no-proof",
              "A chat or a memory confirms nothing: point to what the customer put in writing, or"
                  + " call it assumed."));
    }
    return isBlank(evidence.link()) && isBlank(evidence.quote())
        ? Optional.of(
            new FieldFault(
                path + ".link", "missing", "Enter the address of the proof, or quote its words."))
        : Optional.empty();
  }

  private static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }
}

package io.handoff.deals.register;

import io.handoff.chassis.problem.FieldFault;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.Status;
import io.handoff.contracts.document.TransferMode;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An API that data comes through, or that we exchange data with, links its documents (R56). */
final class ApisAreDocumented implements RegisterRule {

  @Override
  public Stream<FieldFault> faults(HandoffDocument document) {
    return Stream.concat(
            document.dataSources().entrySet().stream()
                .filter(source -> source.getValue().transferMode() == TransferMode.API)
                .filter(source -> isOpen(source.getValue().status(), source.getValue().apiDocs()))
                .map(Map.Entry::getKey)
                .map(id -> "dataSources." + id),
            document.integrations().entrySet().stream()
                .filter(system -> isOpen(system.getValue().status(), system.getValue().apiDocs()))
                .map(Map.Entry::getKey)
                .map(id -> "integrations." + id))
        .map(
            path ->
                new FieldFault(
                    path + ".apiDocs",
                    "missing",
                    "Link the documents of its API, with its limits, such as calls an hour."));
  }

  private static boolean isOpen(@Nullable Status status, @Nullable String apiDocs) {
    return status != Status.UNKNOWN && (apiDocs == null || apiDocs.isBlank());
  }
}

package io.handoff.check.system;

import io.handoff.check.Said;
import io.handoff.check.Unknown;
import io.handoff.contracts.document.DataSource;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.Integration;
import io.handoff.contracts.document.Person;
import io.handoff.contracts.document.Statement;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an integration and a data source have in common: a system at the customer.
 *
 * @param name its exact product name
 * @param namePath where that stands
 * @param format the format of what moves
 * @param formatPath where that stands
 * @param accessOwner who gives access
 * @param accessOwnerPath where that stands
 * @param entry the entry itself
 */
record ConnectedSystem(
    @Nullable String name,
    String namePath,
    @Nullable String format,
    String formatPath,
    @Nullable Person accessOwner,
    String accessOwnerPath,
    Statement entry) {

  /** All systems of a document, except those that are honestly unknown. */
  static Stream<ConnectedSystem> allOf(HandoffDocument document) {
    Stream<ConnectedSystem> integrations =
        document.integrations().entrySet().stream()
            .map(entry -> of("integrations." + entry.getKey(), entry.getValue()));
    Stream<ConnectedSystem> dataSources =
        document.dataSources().entrySet().stream()
            .map(entry -> of("dataSources." + entry.getKey(), entry.getValue()));
    return Stream.concat(integrations, dataSources)
        .filter(system -> !Unknown.isHonest(system.entry()));
  }

  private static ConnectedSystem of(String path, Integration integration) {
    return new ConnectedSystem(
        integration.system(),
        path + ".system",
        integration.format(),
        path + ".format",
        integration.accessOwner(),
        path + ".accessOwner",
        integration);
  }

  private static ConnectedSystem of(String path, DataSource source) {
    return new ConnectedSystem(
        source.name(),
        path + ".name",
        source.format(),
        path + ".format",
        source.grantor(),
        path + ".grantor",
        source);
  }

  /** How a finding calls it. */
  String label() {
    return Said.something(name) ? "\"" + name.strip() + "\"" : "this system";
  }
}

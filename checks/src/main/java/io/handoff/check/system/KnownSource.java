package io.handoff.check.system;

import io.handoff.check.Said;
import io.handoff.check.Unknown;
import io.handoff.contracts.document.DataSource;
import io.handoff.contracts.document.HandoffDocument;
import java.util.stream.Stream;

/**
 * A data source that is not honestly unknown.
 *
 * @param path where it stands
 * @param source what is said about it
 * @param id its item id
 */
record KnownSource(String path, DataSource source, String id) {

  /** All of a document. */
  static Stream<KnownSource> allOf(HandoffDocument document) {
    return document.dataSources().entrySet().stream()
        .filter(entry -> !Unknown.isHonest(entry.getValue()))
        .map(
            entry ->
                new KnownSource("dataSources." + entry.getKey(), entry.getValue(), entry.getKey()));
  }

  /** How a finding calls it. */
  String label() {
    return "\"" + (Said.something(source.name()) ? source.name().strip() : id) + "\"";
  }
}

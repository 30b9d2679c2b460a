package io.handoff.check.volume;

import io.handoff.check.CheckedRecord;
import io.handoff.check.Said;
import io.handoff.check.Unknown;
import io.handoff.contracts.document.LoadEntry;
import io.handoff.contracts.document.LoadKind;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A load entry with its address.
 *
 * @param path where it stands
 * @param load the entry
 */
record LoadRow(String path, LoadEntry load) {

  /** All load entries, except those that are honestly unknown. */
  static Stream<LoadRow> allOf(CheckedRecord record) {
    return record.document().load().entrySet().stream()
        .filter(entry -> !Unknown.isHonest(entry.getValue()))
        .map(LoadRow::of);
  }

  /** Those of one kind. */
  static Stream<LoadRow> of(CheckedRecord record, LoadKind kind) {
    return allOf(record).filter(row -> row.load().kind() == kind);
  }

  private static LoadRow of(Map.Entry<String, LoadEntry> entry) {
    return new LoadRow("load." + entry.getKey(), entry.getValue());
  }

  /** How a finding calls it. */
  String label() {
    String name = load.name();
    return Said.something(name) ? "\"" + name.strip() + "\"" : "this load";
  }
}

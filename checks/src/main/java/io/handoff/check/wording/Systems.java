package io.handoff.check.wording;

import io.handoff.check.CheckedRecord;
import io.handoff.check.Said;
import io.handoff.contracts.document.DataSource;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.Integration;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The systems that a record names; they are plain in all its texts. */
final class Systems {

  /** The first by the alphabet, the same in every run, so that the work stays bounded. */
  private static final int MOST = 60;

  /** Plain names where the vocabulary has no terms. */
  final OwnNames only;

  private final Set<String> names;

  private Systems(Set<String> names) {
    this.names = names;
    this.only = OwnNames.of(names, Set.of());
  }

  static Systems of(CheckedRecord record) {
    HandoffDocument document = record.document();
    Set<String> names = new TreeSet<>();
    for (DataSource source : document.dataSources().values()) {
      if (Said.something(source.name())) {
        names.add(source.name());
      }
    }
    for (Integration integration : document.integrations().values()) {
      if (Said.something(integration.system())) {
        names.add(integration.system());
      }
    }
    return new Systems(names.stream().limit(MOST).collect(Collectors.toUnmodifiableSet()));
  }

  /** Plain names where the vocabulary has these terms. */
  OwnNames with(Set<String> terms) {
    return OwnNames.of(names, terms);
  }
}

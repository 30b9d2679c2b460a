package io.handoff.chassis.outbox;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What one look into the outbox found.
 *
 * @param oldest the oldest rows, in the order in which they must leave
 * @param limit how many it could have found
 */
record OutboxLook(List<OutboxRow> oldest, int limit) {

  /**
   * Of each stream only the first: the next may not be on its way before this one is acknowledged,
   * or it would overtake it when the broker refuses the first and takes the second.
   */
  List<OutboxRow> firstOfEachStream() {
    Set<OutboxRow.Stream> streams = new HashSet<>();
    return oldest.stream().filter(row -> streams.add(row.stream())).toList();
  }

  /** Whether there was nothing to see beside the first of each stream. */
  boolean sawNothingElse() {
    return oldest.size() < limit && firstOfEachStream().size() == oldest.size();
  }
}

package io.handoff.contracts.trail;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks through an exported trail for entries that were edited, removed, added or reordered. */
public final class TrailCheck {

  private final List<String> faults = new ArrayList<>();
  private @Nullable JsonNode before;

  private TrailCheck() {}

  /**
   * What is wrong with a trail, in sentences; empty when nothing is. Entries written before entries
   * were linked carry no hash, and stand first.
   *
   * @param trail the entries, first to last, as the API gives them
   * @param head the hash of the last entry, if it was noted elsewhere: without it nobody can tell
   *     that entries are missing at the end
   */
  public static List<String> faults(JsonNode trail, @Nullable String head) {
    TrailCheck check = new TrailCheck();
    if (!trail.isArray() || trail.isEmpty()) {
      return List.of("This is no trail: it should be a list of entries.");
    }
    trail.forEach(check::look);
    String last = trail.get(trail.size() - 1).path(TrailHash.HASH).asText();
    if (head != null && !head.equals(last)) {
      check.faults.add(
          "The trail ends with hash %s, not %s: entries after it were removed, or all were written anew."
              .formatted(last, head));
    }
    return List.copyOf(check.faults);
  }

  private void look(JsonNode entry) {
    int position = entry.path("position").asInt();
    int expected = before == null ? 1 : before.path("position").asInt() + 1;
    if (position != expected) {
      faults.add(
          "Entry %d stands where entry %d should: one was removed or moved."
              .formatted(position, expected));
    }
    if (before != null && !entry.path("handoffId").equals(before.path("handoffId"))) {
      faults.add("Entry %d belongs to another handoff.".formatted(position));
    }
    String previous = before == null ? "" : before.path(TrailHash.HASH).asText("");
    if (entry.hasNonNull(TrailHash.HASH)) {
      if (!TrailHash.isRight(entry)) {
        faults.add("Entry %d was edited: its hash is of other content.".formatted(position));
      }
      if (!previous.equals(entry.path("previous").asText(""))) {
        faults.add("Entry %d was not written after the entry before it.".formatted(position));
      }
    } else if (!previous.isEmpty()) {
      faults.add("Entry %d has no hash, and the entry before it has one.".formatted(position));
    }
    before = entry;
  }
}

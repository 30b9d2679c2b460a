package io.handoff.contracts.change;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * One difference between two documents. A whole entry that came or went is one change with the
 * entry as its value.
 *
 * @param path field path, by item id: {@code promises.p3.label}
 * @param kind what happened
 * @param movedFrom field path that a moved entry left; absent for the other kinds
 * @param before the value it had; absent when added
 * @param after the value it has; absent when removed
 */
public record FieldChange(
    String path,
    ChangeKind kind,
    @Nullable String movedFrom,
    @Nullable JsonNode before,
    @Nullable JsonNode after) {

  static FieldChange added(String path, JsonNode after) {
    return new FieldChange(path, ChangeKind.ADDED, null, null, after);
  }

  static FieldChange removed(String path, JsonNode before) {
    return new FieldChange(path, ChangeKind.REMOVED, null, before, null);
  }

  static FieldChange changed(String path, JsonNode before, JsonNode after) {
    return new FieldChange(path, ChangeKind.CHANGED, null, before, after);
  }

  static FieldChange moved(FieldChange left, FieldChange arrived) {
    return new FieldChange(
        arrived.path(), ChangeKind.MOVED, left.path(), left.before(), arrived.after());
  }

  /** The change that takes this one back. */
  FieldChange reversed() {
    ChangeKind back =
        switch (kind) {
          case ADDED -> ChangeKind.REMOVED;
          case REMOVED -> ChangeKind.ADDED;
          case CHANGED, MOVED -> kind;
        };
    return movedFrom == null
        ? new FieldChange(path, back, null, after, before)
        : new FieldChange(movedFrom, back, path, after, before);
  }
}

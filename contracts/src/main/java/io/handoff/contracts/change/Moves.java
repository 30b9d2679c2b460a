package io.handoff.contracts.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Entries that left one register and came to another: one move, not a removal and an addition. */
final class Moves {

  /** An entry of one of these may become an entry of another. */
  private static final Set<String> REGISTERS = Set.of("questions", "risks", "assumptions");

  private Moves() {}

  /** The changes, with each removal and addition that are one move joined. */
  static List<FieldChange> joined(List<FieldChange> changes, Map<String, String> known) {
    List<FieldChange> joined = new ArrayList<>(changes);
    for (FieldChange left : changes) {
      if (left.kind() != ChangeKind.REMOVED || !mayMove(left.path())) {
        continue;
      }
      List<FieldChange> arrivals =
          joined.stream()
              .filter(change -> change.kind() == ChangeKind.ADDED && mayMove(change.path()))
              .filter(arrived -> isMove(left.path(), arrived.path(), known))
              .toList();
      if (arrivals.size() == 1) {
        joined.set(joined.indexOf(arrivals.get(0)), FieldChange.moved(left, arrivals.get(0)));
        joined.remove(left);
      }
    }
    return joined;
  }

  private static boolean isMove(String left, String arrived, Map<String, String> known) {
    return known.containsKey(left)
        ? arrived.equals(known.get(left))
        : !known.containsValue(arrived) && id(left).equals(id(arrived));
  }

  private static boolean mayMove(String path) {
    int dot = path.indexOf('.');
    return dot > 0 && REGISTERS.contains(path.substring(0, dot)) && path.indexOf('.', dot + 1) < 0;
  }

  private static String id(String path) {
    return path.substring(path.indexOf('.') + 1);
  }
}

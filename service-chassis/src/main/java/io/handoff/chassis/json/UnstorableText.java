package io.handoff.chassis.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.handoff.chassis.problem.FieldFault;
import java.util.List;

/** Finds text that PostgreSQL cannot hold: null characters and halves of surrogate pairs. */
final class UnstorableText {

  private UnstorableText() {}

  static void find(JsonNode node, String path, List<FieldFault> faults) {
    if (node.isTextual()) {
      check(node.textValue(), path, faults);
    } else if (node.isObject()) {
      node.properties()
          .forEach(
              member -> {
                String at = path.isEmpty() ? member.getKey() : path + "." + member.getKey();
                if (!isStorable(member.getKey())) {
                  faults.add(fault(path));
                }
                find(member.getValue(), at, faults);
              });
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        find(node.get(i), path.isEmpty() ? String.valueOf(i) : path + "." + i, faults);
      }
    }
  }

  private static void check(String text, String path, List<FieldFault> faults) {
    if (!isStorable(text)) {
      faults.add(fault(path));
    }
  }

  private static FieldFault fault(String path) {
    return new FieldFault(
        path, "unstorable-text", "Leave out null characters and broken surrogate pairs.");
  }

  private static boolean isStorable(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0 || Character.isLowSurrogate(c)) {
        return false;
      }
      if (Character.isHighSurrogate(c)) {
        i++;
        if (i == text.length() || !Character.isLowSurrogate(text.charAt(i))) {
          return false;
        }
      }
    }
    return true;
  }
}

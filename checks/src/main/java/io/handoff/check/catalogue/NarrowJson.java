package io.handoff.check.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** JSON for a page: what fits a line stays on one line. */
final class NarrowJson {

  private static final int WIDTH = 100;

  private NarrowJson() {}

  static String of(JsonNode json) {
    return written(json, "", 0);
  }

  /**
   * @param indent what stands before each line
   * @param taken how much of the first line is written already, and what follows it
   */
  private static String written(JsonNode json, String indent, int taken) {
    if (!json.isContainerNode() || json.isEmpty()) {
      return json.toString();
    }
    String line = String.join(", ", members(json, indent, 0));
    if (indent.length() + taken + line.length() + 2 <= WIDTH && line.indexOf('\n') < 0) {
      return opening(json) + line + closing(json);
    }
    String deeper = indent + "  ";
    return members(json, deeper, 1).stream()
            .map(member -> "\n" + deeper + member)
            .reduce((before, next) -> before + "," + next)
            .map(text -> opening(json) + text)
            .orElseThrow()
        + "\n"
        + indent
        + closing(json);
  }

  private static List<String> members(JsonNode json, String indent, int after) {
    Stream<String> members =
        json.isObject()
            ? json.properties().stream()
                .map(
                    member -> {
                      String name = "\"" + member.getKey() + "\": ";
                      return name + written(member.getValue(), indent, name.length() + after);
                    })
            : StreamSupport.stream(json.spliterator(), false)
                .map(element -> written(element, indent, after));
    return members.toList();
  }

  private static String opening(JsonNode json) {
    return json.isObject() ? "{" : "[";
  }

  private static String closing(JsonNode json) {
    return json.isObject() ? "}" : "]";
  }
}

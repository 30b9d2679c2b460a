package io.handoff.local;

import java.util.List;

/** Thrown when a part ended by itself or did not come up; carries the end of its log. */
final class PartFailed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  PartFailed(Part part, String reason, List<String> lastLines) {
    super(
        "%s %s%n%s"
            .formatted(
                part.label(), reason, String.join(System.lineSeparator(), indented(lastLines))));
  }

  private static List<String> indented(List<String> lines) {
    return lines.stream().map(line -> "    " + line).toList();
  }
}

package io.handoff.notification.message;

import java.util.Locale;
import java.util.Map;

/** A field path in words: {@code answers.whyNow} is "Why now". */
final class FieldWords {

  private static final Map<String, String> REGISTERS =
      Map.ofEntries(
          Map.entry("scopeItems", "Scope"),
          Map.entry("exclusions", "Not in scope"),
          Map.entry("limits", "Limits"),
          Map.entry("promises", "Promises"),
          Map.entry("milestones", "Dates"),
          Map.entry("customerInputs", "Customer inputs"),
          Map.entry("dataSources", "Data sources"),
          Map.entry("integrations", "Integrations"),
          Map.entry("load", "Usage"),
          Map.entry("securityAsks", "Security asks"),
          Map.entry("setupItems", "Setup work"),
          Map.entry("phases", "Phases"),
          Map.entry("questions", "Open questions"),
          Map.entry("risks", "Risks"),
          Map.entry("assumptions", "Assumptions"),
          Map.entry("dependencies", "Dependencies"),
          Map.entry("decisions", "Decisions"),
          Map.entry("calls", "Customer calls"),
          Map.entry("customerNotices", "Customer notices"));

  private FieldWords() {}

  /** The words for a path; an item's id stays as it is, because it is the person's own name. */
  static String of(String path) {
    String[] parts = PlainText.line(path).split("\\.");
    if (parts.length > 1 && parts[0].equals("answers")) {
      return join(words(parts[1]), parts, 2);
    }
    String register = REGISTERS.get(parts[0]);
    if (register == null) {
      return join(words(parts[0]), parts, 1);
    }
    return parts.length == 1 ? register : join(register + ", " + parts[1], parts, 2);
  }

  private static String join(String head, String[] parts, int from) {
    StringBuilder joined = new StringBuilder(head);
    for (int i = from; i < parts.length; i++) {
      if (parts[i].equals("segments")) {
        continue;
      }
      joined.append(", ").append(words(parts[i]).toLowerCase(Locale.ROOT));
    }
    return joined.toString();
  }

  private static String words(String name) {
    String spaced =
        name.replaceAll("([a-z0-9])([A-Z])", "$1 $2").replace('_', ' ').toLowerCase(Locale.ROOT);
    return spaced.isEmpty()
        ? spaced
        : spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1);
  }
}

package io.handoff.check.date;

import io.handoff.check.text.Words;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells an outside cause of a deadline from somebody's wish. */
final class OutsideCause {

  private static final Set<String> WISH =
      Set.of(
          "want",
          "wants",
          "wanted",
          "wish",
          "wishes",
          "hope",
          "hopes",
          "prefer",
          "prefers",
          "asked",
          "asks",
          "asap",
          "urgent",
          "ambition",
          "ambitious",
          "goal",
          "target");

  private static final Set<String> OUTSIDE =
      Set.of(
          "contract",
          "contracts",
          "agreement",
          "licence",
          "licences",
          "license",
          "licenses",
          "subscription",
          "lease",
          "law",
          "act",
          "regulation",
          "regulations",
          "regulator",
          "directive",
          "authority",
          "ministry",
          "court",
          "audit",
          "auditor",
          "auditors",
          "certificate",
          "tax",
          "filing",
          "fiscal",
          "budget",
          "meeting",
          "meets",
          "meet",
          "exhibition",
          "fair",
          "conference",
          "congress",
          "summit",
          "festival",
          "event",
          "season",
          "harvest",
          "election",
          "exam",
          "exams",
          "term",
          "holiday",
          "holidays",
          "christmas",
          "opening",
          "opens",
          "open",
          "end",
          "ends",
          "ending",
          "expires",
          "expire",
          "expiry",
          "closes",
          "closing",
          "close",
          "stops",
          "shutdown",
          "retired",
          "support",
          "tender",
          "grant",
          "merger",
          "campaign",
          "start",
          "starts",
          "begins",
          "moves",
          "move");

  private static final Set<String> NOTHING =
      Set.of("tbd", "tbc", "unknown", "none", "na", "nothing", "unclear");

  private OutsideCause() {}

  /** Whether a text names no cause at all, or only that somebody wants the day. */
  static boolean isMissingIn(@Nullable String text) {
    Words words = Words.of(text == null ? "" : text);
    boolean wish = words.size() == 0 || NOTHING.contains(words.at(0) + words.at(1));
    for (int i = 0; i < words.size(); i++) {
      if (OUTSIDE.contains(words.get(i))) {
        return false;
      }
      wish |=
          WISH.contains(words.get(i))
              || (words.get(i).equals("would") && words.at(i + 1).equals("like"));
    }
    return wish;
  }
}

package io.handoff.check.system;

import io.handoff.check.Said;
import io.handoff.check.text.WordLists;
import io.handoff.check.text.Words;
import io.handoff.contracts.finding.Span;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds an outside team that is called by what it is: "their vendor", "the agency", "IT". */
final class OutsideTeam {

  private static final WordLists LISTS = WordLists.beside(OutsideTeam.class, "outside-team.txt");

  private static final Set<String> WHOSE = LISTS.set("whose");

  private static final Set<String> BETWEEN = LISTS.set("between");

  private static final Set<String> TEAMS = LISTS.set("teams");

  /** "The vendor review" is no vendor. */
  private static final Set<String> NO_TEAM_BEFORE = LISTS.set("no team before");

  private OutsideTeam() {}

  /** The first one without a name beside it. */
  static Optional<Span> unnamedIn(@Nullable String text) {
    if (!Said.something(text)) {
      return Optional.empty();
    }
    Words words = Words.of(text);
    for (int at = 0; at < words.size(); at++) {
      int first = whose(words, at);
      if (first >= 0 && !isNamed(words, first, at)) {
        return Optional.of(words.place(first, at));
      }
    }
    return Optional.empty();
  }

  /** Where it begins, when a word is such a team; -1 when it is none. */
  private static int whose(Words words, int at) {
    if (words.get(at).equals("it") && words.isUpperCase(at)) {
      return words.at(at - 1).isEmpty() || WHOSE.contains(words.at(at - 1))
          ? itself(words, at)
          : -1;
    }
    if (!TEAMS.contains(words.get(at)) || NO_TEAM_BEFORE.contains(words.at(at + 1))) {
      return -1;
    }
    int before = at - 1;
    while (BETWEEN.contains(words.at(before))) {
      before--;
    }
    return WHOSE.contains(words.at(before)) ? before : -1;
  }

  /** IT alone, or with "team" or "department" behind it; not the first half of "IT manager". */
  private static int itself(Words words, int at) {
    String next = words.at(at + 1);
    boolean alone =
        Set.of(
                "must",
                "has",
                "needs",
                "opens",
                "creates",
                "registers",
                "grants",
                "gives",
                "sets",
                "will",
                "approves",
                "provides",
                "team",
                "department",
                "installs",
                "configures")
            .contains(next);
    return alone ? Math.max(0, at - (WHOSE.contains(words.at(at - 1)) ? 1 : 0)) : -1;
  }

  /** A name follows, or stands before: "their vendor Brightline", "Brightline, the agency". */
  private static boolean isNamed(Words words, int first, int last) {
    return (last + 1 < words.size() && words.isCapitalised(last + 1) && !endsSentence(words, last))
        || (first > 0 && words.isCapitalised(first - 1) && words.after(first - 1) == ',');
  }

  private static boolean endsSentence(Words words, int at) {
    return words.after(at) == '.' || words.after(at) == '\n';
  }
}

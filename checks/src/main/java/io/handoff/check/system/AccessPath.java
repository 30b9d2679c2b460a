package io.handoff.check.system;

import io.handoff.check.Said;
import io.handoff.check.text.Days;
import io.handoff.check.text.Phrases;
import io.handoff.check.text.WordLists;
import io.handoff.check.text.Words;
import io.handoff.contracts.document.DataSource;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells a way into a system from words that put it off. */
final class AccessPath {

  private static final WordLists LISTS = WordLists.beside(AccessPath.class, "access-path.txt");

  /** What gives access. */
  private static final Set<String> MEANS = LISTS.set("means");

  /** Puts it off, or hopes. */
  private static final Phrases PUT_OFF =
      Phrases.of(
          "later",
          "soon",
          "should have it",
          "should have that",
          "should have access",
          "should get it",
          "should get access",
          "should be fine",
          "should be ok",
          "should be possible",
          "should be easy",
          "should work",
          "sort out",
          "sort it out",
          "sorted out",
          "sort access",
          "sort that out",
          "get access",
          "gets access",
          "will get it",
          "will give",
          "will follow",
          "to follow",
          "follows",
          "to be arranged",
          "to be clarified",
          "to be confirmed",
          "to be decided",
          "to be defined",
          "to be discussed",
          "to be sorted",
          "to be agreed",
          "tbd",
          "tba",
          "tbc",
          "pending",
          "in progress",
          "being sorted",
          "being arranged",
          "somehow",
          "as usual",
          "the usual",
          "no problem",
          "no idea",
          "not yet",
          "not known",
          "unknown",
          "when needed",
          "if needed",
          "on request",
          "on demand",
          "after signing",
          "after signature",
          "after kickoff",
          "after the kickoff",
          "after launch",
          "once signed",
          "during onboarding",
          "during the project",
          "will handle",
          "will arrange",
          "will organise",
          "will organize",
          "will provide",
          "will take care",
          "takes care",
          "will see",
          "well see",
          "ask it",
          "ask them",
          "ask the customer",
          "we will ask",
          "easy",
          "standard",
          "normal",
          "asap",
          "should be ready",
          "should be there",
          "should be available",
          "as for the last",
          "same as the last",
          "as last time",
          "like last time",
          "as before");

  /** Says nothing when it stands alone. */
  private static final Set<String> BARE =
      Set.of(
          "access", "yes", "ok", "okay", "granted", "given", "open", "na", "n", "a", "it", "they");

  private AccessPath() {}

  /** Whether a day is given, in its own field or with the way in. */
  static boolean isDated(DataSource source) {
    return source.accessDate() != null
        || (Said.something(source.accessMethod()) && Days.areIn(Words.of(source.accessMethod())));
  }

  /** Whether somebody wrote a hope or a delay, and nothing that opens a door. */
  static boolean isPutOff(@Nullable String method) {
    if (!Said.something(method)) {
      return false;
    }
    Words words = Words.of(method);
    return words.size() == 0
        || words.allIn(BARE)
        || (PUT_OFF.areIn(words) && !words.anyIn(MEANS) && !Days.areIn(words));
  }
}

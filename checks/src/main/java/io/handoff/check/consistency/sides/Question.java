package io.handoff.check.consistency.sides;

import java.util.Set;

/** Something that is so, or is not so, of one thing in the whole record. */
interface Question {

  /** Whether a sentence says that it is so. */
  boolean isYes(Statement one);

  /** Whether a sentence says that it is not so. */
  boolean isNo(Statement one);

  /**
   * Whether both are of one thing.
   *
   * @param shared words that both are about, and hardly anything else is
   */
  boolean areOfOne(Statement yes, Statement no, Set<String> shared);

  /** In so many entries a word may stand at the most to tell what a sentence is about. */
  int mostEntries();

  /** The same for the only word that two sentences share. */
  default int mostEntriesAlone() {
    return mostEntries();
  }

  /** Whether words that many entries have link two sentences of which one is about no other. */
  default boolean isOfCommonWords() {
    return false;
  }

  /** Whether a decision about the same settles it, so that both may stand. */
  default boolean isSettledByDecisions() {
    return false;
  }

  /** What the one says that the other denies: "Here it is sold; %s has it as an option." */
  String seen();

  /** What to ask. */
  String ask();
}

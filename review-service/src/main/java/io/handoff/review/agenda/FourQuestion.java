package io.handoff.review.agenda;

import io.handoff.check.Family;
import java.util.Set;

/** The four questions that every review answers (R95 to R98). */
public enum FourQuestion {
  /** Only a person can say so. */
  SCOPE_FITS(
      "Does the scope fit the team, the time and the way we deliver?",
      Set.of(Family.SCOPE, Family.SETUP, Family.PROMISE)),
  /** Listed from what the dates stand on; a person confirms. */
  DATES_WAIT(
      "Does no date hang on files, credentials, samples or approvals that we lack?",
      Set.of(Family.DATE)),
  /** The checks look; a person confirms. */
  NAMES_ARE_GIVEN(
      "Is every system, file type and outside team named?", Set.of(Family.SYS, Family.OWNER)),
  /** The checks answer it. */
  QUESTIONS_ARE_OWNED(
      "Does each open question have one owner and a date?", Set.of(Family.QUESTION));

  private final String text;
  private final Set<Family> families;

  FourQuestion(String text, Set<Family> families) {
    this.text = text;
    this.families = families;
  }

  /** The question. */
  public String text() {
    return text;
  }

  /** Whether a check of this id looks at it. */
  boolean isLookedAtBy(String check) {
    return families.contains(Family.of(check));
  }
}

package io.handoff.review.review;

import io.handoff.contracts.document.Person;

/** Why somebody is the reviewer. */
public enum ReviewerChoice {
  /** The record names them as its engineering owner. */
  OWNER("Engineering owner of the record."),
  /** The engineering owner edited the revision; they are on duty. */
  ON_DUTY("On duty; the engineering owner edited this revision."),
  /** The engineering owner edited the revision, and nobody is on duty who did not. */
  NOBODY_ELSE("The engineering owner edited this revision, so somebody must hand it over."),
  /** Somebody handed the review over to them. */
  HANDED_OVER("The review was handed over to them.");

  private final String words;

  ReviewerChoice(String words) {
    this.words = words;
  }

  /** The same in a sentence. */
  public String words() {
    return words;
  }

  /**
   * A reviewer with the reason.
   *
   * @param person who decides
   * @param choice why they do
   */
  record Chosen(Person person, ReviewerChoice choice) {}
}

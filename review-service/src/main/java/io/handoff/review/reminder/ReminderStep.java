package io.handoff.review.reminder;

import java.util.Optional;

/** The steps of the ladder, in order. */
enum ReminderStep {
  /** The decision is due soon; the reviewer is told. */
  BEFORE,
  /** It is due; reviewer and manager are told. */
  DUE,
  /** It has been late for long; the sales owner is told too. */
  AFTER;

  Optional<ReminderStep> next() {
    return this == AFTER ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
  }
}

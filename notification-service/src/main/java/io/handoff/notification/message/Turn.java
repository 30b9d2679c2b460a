package io.handoff.notification.message;

import io.handoff.contracts.document.Person;
import org.jspecify.annotations.Nullable;

/**
 * Whose turn it is to decide.
 *
 * @param reviewer who reviews
 * @param standIn who decides in their place while they are away
 */
public record Turn(Person reviewer, @Nullable Person standIn) {

  /** Who decides, as the reader of a message. */
  public Reader reader() {
    return standIn == null
        ? new Reader(reviewer, Role.REVIEWER)
        : new Reader(standIn, Role.STAND_IN);
  }

  /** For whom they decide; absent when it is their own turn. */
  public @Nullable Person standsInFor() {
    return standIn == null ? null : reviewer;
  }

  /** "Your decision", "Rina Patel's decision", "Luca Rossi's decision for Rina Patel". */
  String decision(Reader told) {
    String whose = told.role().decides() ? "Your" : reader().name() + "'s";
    return whose + " decision" + forWhom();
  }

  /** " for Rina Patel"; nothing when nobody stands in. */
  String forWhom() {
    return standIn == null ? "" : " for " + PlainText.nameOf(reviewer);
  }
}

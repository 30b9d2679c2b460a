package io.handoff.notification.message;

import io.handoff.contracts.event.PausedDate;

/**
 * A paused date in one line.
 *
 * @param date what happens on it
 * @param promised ", promised for 12 June 2026,"; nothing where no day was promised
 * @param lost what it stands on
 */
public record PausedLine(String date, String promised, String lost) {

  static PausedLine of(PausedDate paused) {
    String what = PlainText.line(paused.name());
    return new PausedLine(
        what.isEmpty() ? FieldWords.of(paused.milestone()) : what,
        paused.promisedDate() == null
            ? ""
            : ", promised for " + LocalMoment.date(paused.promisedDate()) + ",",
        FieldWords.of(paused.input()));
  }
}

package io.handoff.notification.message;

import io.handoff.contracts.event.DueAction;

/**
 * Something that is owed, in words.
 *
 * @param text what is asked
 * @param when "due today", or "late since 29 May 2026"
 * @param from ", from Owen Clarke"; nothing when the reader owes it
 */
public record DueLine(String text, String when, String from) {

  static DueLine of(DueAction action, Reader reader) {
    String by = PlainText.line(action.by());
    return new DueLine(
        action.text().equals(action.path())
            ? FieldWords.of(action.path())
            : PlainText.line(action.text()),
        action.overdue() ? "late since " + LocalMoment.date(action.dueDate()) : "due today",
        by.equals(reader.name()) ? "" : ", from " + by);
  }
}

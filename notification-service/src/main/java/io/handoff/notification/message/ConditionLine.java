package io.handoff.notification.message;

import io.handoff.contracts.finding.Condition;

/**
 * What an approval asks for, as a mail shows it.
 *
 * @param field which field, in words
 * @param text what must happen
 * @param owner who does it
 * @param day the last day on which it is in time
 */
record ConditionLine(String field, String text, String owner, String day) {

  static ConditionLine of(Condition condition) {
    return new ConditionLine(
        FieldWords.of(condition.path()),
        PlainText.line(condition.text()),
        PlainText.nameOf(condition.owner()),
        LocalMoment.date(condition.dueDate()));
  }
}

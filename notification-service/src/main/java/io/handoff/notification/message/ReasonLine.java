package io.handoff.notification.message;

import io.handoff.contracts.finding.Reason;

/**
 * A reason as a mail shows it.
 *
 * @param field which field, in words
 * @param text what must change
 */
record ReasonLine(String field, String text) {

  static ReasonLine of(Reason reason) {
    return new ReasonLine(FieldWords.of(reason.path()), PlainText.line(reason.text()));
  }
}

package io.handoff.notification.message;

import io.handoff.contracts.finding.Finding;

/**
 * A finding as a mail shows it.
 *
 * @param severity in a word
 * @param field which field, in words
 * @param seen what was seen there
 * @param question what to ask
 */
record FindingLine(String severity, String field, String seen, String question) {

  static FindingLine of(Finding finding) {
    return new FindingLine(
        finding.isBlocking() ? "Blocker" : "Warning",
        FieldWords.of(finding.path()),
        PlainText.sentence(finding.seen()),
        PlainText.line(finding.question()));
  }
}

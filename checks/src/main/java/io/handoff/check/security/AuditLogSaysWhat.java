package io.handoff.check.security;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.Missing;
import io.handoff.check.Said;
import io.handoff.check.text.Phrases;
import io.handoff.contracts.document.SecurityAsk;
import io.handoff.contracts.document.SecurityTopic;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.List;
import java.util.Optional;

/** An audit log that is wanted says what is logged and who reads it. */
final class AuditLogSaysWhat implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-SECURITY-003",
          Severity.WARNING,
          "A wanted audit log names its events and its readers",
          "Logging sign-ins is an hour; logging every change to every file is a part of the design.",
          List.of("securityAsks.*.events", "securityAsks.*.readers", "securityAsks.*.detail"),
          "Which events are logged, and who may read them?",
          "Sign-ins, role changes and file access; read by the security officer");

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  private static final Phrases EVENTS =
      Phrases.of(
          "sign in",
          "sign ins",
          "signins",
          "login",
          "logins",
          "role change",
          "role changes",
          "permission change",
          "permission changes",
          "file access",
          "export",
          "exports",
          "download",
          "downloads",
          "deletion",
          "deletions",
          "deletes",
          "edits",
          "changes",
          "uploads",
          "every action",
          "all actions",
          "approvals");

  private static final Phrases READING =
      Phrases.of(
          "read by",
          "readable by",
          "readable for",
          "readers",
          "may read",
          "can read",
          "reads",
          "visible to");

  @Override
  public List<Finding> findings(CheckedRecord record) {
    return WantedAsk.of(record.document(), SecurityTopic.AUDIT_LOG)
        .flatMap(wanted -> finding(wanted).stream())
        .toList();
  }

  private static Optional<Finding> finding(WantedAsk wanted) {
    SecurityAsk ask = wanted.ask();
    return new Missing()
        .unless(!ask.events().isEmpty() || wanted.details(EVENTS), "events", "events")
        .unless(Said.something(ask.readers()) || wanted.details(READING), "readers", "readers")
        .in(wanted.path())
        .map(
            missing ->
                DESCRIPTION
                    .finding(
                        missing.path(),
                        "An audit log is wanted, and its " + missing.slots() + " are missing.",
                        "Which events are logged, and who may read them? Enter what is missing, for example sign-ins and role changes, read by the security officer.")
                    .missing(missing.slots()));
  }
}

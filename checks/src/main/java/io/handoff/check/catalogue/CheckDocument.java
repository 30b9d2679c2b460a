package io.handoff.check.catalogue;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Outcome;
import io.handoff.contracts.finding.Severity;
import io.handoff.contracts.template.CheckSetting;
import io.handoff.contracts.template.TemplateRules;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;

/** Runs every check over a document. A check that breaks blocks; it never passes by accident. */
public final class CheckDocument {

  /** Loaded when a check breaks, which is never in a good run. */
  private static final class Log {
    private static final Logger LOG = System.getLogger(CheckDocument.class.getName());
  }

  private final List<Check> checks;

  /** The whole catalogue. */
  public CheckDocument() {
    this(CheckCatalogue.all());
  }

  /** Some checks only. */
  public CheckDocument(List<Check> checks) {
    this.checks = List.copyOf(checks);
  }

  /** What the checks have to say about a document, in the order of the catalogue. */
  public List<Finding> findings(CheckedRecord record) {
    return results(record).stream().flatMap(result -> result.findings().stream()).toList();
  }

  /** How each check ended that the template does not switch off, in the order of the catalogue. */
  public List<CheckResult> results(CheckedRecord record) {
    return checks.stream()
        .filter(check -> setting(check, record.template()) != CheckSetting.OFF)
        .map(check -> run(check, record))
        .toList();
  }

  private static CheckResult run(Check check, CheckedRecord record) {
    CheckDescription description = check.description();
    try {
      if (!check.appliesTo(record)) {
        return new CheckResult(description.id(), Outcome.NOT_APPLICABLE, List.of());
      }
      Severity severity =
          setting(check, record.template()) == CheckSetting.BLOCKING
              ? Severity.BLOCKING
              : Severity.WARNING;
      List<Finding> findings =
          check.findings(record).stream()
              .map(found -> found.severity() == severity ? found : found.with(severity))
              .toList();
      Outcome outcome = findings.isEmpty() ? Outcome.PASS : Outcome.FAIL;
      return new CheckResult(description.id(), outcome, findings);
    } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError broken) {
      Log.LOG.log(
          Level.ERROR, "Check " + description.id() + " broke; it blocks until it runs", broken);
      return new CheckResult(description.id(), Outcome.ERROR, List.of(description.broken()));
    }
  }

  private static CheckSetting setting(Check check, TemplateRules template) {
    CheckDescription description = check.description();
    CheckSetting own =
        description.severity() == Severity.BLOCKING ? CheckSetting.BLOCKING : CheckSetting.WARNING;
    return template.checks().getOrDefault(description.id(), own);
  }
}

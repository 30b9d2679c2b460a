package io.handoff.review.review;

import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.event.FindingsPublished;
import io.handoff.contracts.event.HandoffRef;
import io.handoff.contracts.template.TemplateRules;
import io.handoff.review.check.CheckRun;
import io.handoff.review.check.RunChecks;
import io.handoff.review.overruling.SettleFindings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Checks a version of a record and publishes what the checks found, nothing too. */
@ApplicationScoped
public class CheckRevision {

  private final RunChecks checks;
  private final SettleFindings settle;
  private final ReviewPublisher publisher;
  private final Event<RecordChecked> checked;
  private final Clock clock;

  CheckRevision(
      RunChecks checks,
      SettleFindings settle,
      ReviewPublisher publisher,
      Event<RecordChecked> checked,
      Clock clock) {
    this.checks = checks;
    this.settle = settle;
    this.publisher = publisher;
    this.checked = checked;
    this.clock = clock;
  }

  /**
   * Checks a version.
   *
   * @param version the version of the record
   * @param revision the revision it was frozen as, if it was
   * @param template what its template says to the checks, if that is known
   * @return what was found
   */
  @Transactional
  public CheckRun check(
      HandoffRef handoff,
      long version,
      @Nullable Integer revision,
      HandoffDocument document,
      @Nullable TemplateRules template) {
    CheckRun found = checks.run(document, template);
    CheckRun run =
        found.with(settle.settle(handoff, version, revision, document, found.findings()));
    ToldFindings told = ToldFindings.of(run.findings());
    publisher.publish(
        new FindingsPublished(
            handoff, version, revision, told.findings(), told.more(), clock.instant()));
    checked.fire(new RecordChecked(handoff.id(), version, document, run.findings()));
    return run;
  }
}

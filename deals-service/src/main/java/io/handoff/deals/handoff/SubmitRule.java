package io.handoff.deals.handoff;

import io.handoff.chassis.problem.FieldFault;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.event.ActorRef;
import io.handoff.deals.template.Profile;
import io.handoff.deals.template.TemplateContent;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One reason not to submit. */
interface SubmitRule {

  /** What is missing, by field. */
  Stream<FieldFault> faults(Submission submission);

  /**
   * What is about to be submitted.
   *
   * @param document the record
   * @param template what it must answer
   * @param profile how much is asked
   * @param contributors everybody who edited it, and who submits it
   * @param decided the revision that engineering decided on before sales took it up again; absent
   *     unless one was
   */
  record Submission(
      HandoffDocument document,
      TemplateContent template,
      Profile profile,
      List<ActorRef> contributors,
      @Nullable HandoffDocument decided) {}
}

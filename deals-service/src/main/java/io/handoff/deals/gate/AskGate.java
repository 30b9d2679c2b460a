package io.handoff.deals.gate;

import io.handoff.chassis.identity.Actor;
import io.handoff.chassis.problem.CommonProblem;
import io.handoff.chassis.problem.FieldFault;
import io.handoff.chassis.problem.Refused;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.deals.handoff.Handoff;
import io.handoff.deals.handoff.ReadHandoff;
import io.handoff.deals.handoff.ReviewStatus;
import io.handoff.deals.template.Gate;
import io.handoff.deals.template.Question;
import io.handoff.deals.template.ReadTemplates;
import io.handoff.deals.template.TemplateContent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Answers whether outside steps may be taken now; asking changes nothing. */
@ApplicationScoped
public class AskGate {

  private final ReadHandoff read;
  private final ReadTemplates templates;

  AskGate(ReadHandoff read, ReadTemplates templates) {
    this.read = read;
    this.templates = templates;
  }

  /**
   * The answers of some gates about one handoff, in the order in which they were asked.
   *
   * @param phase id of the one phase that the step is about; absent when it is about all
   */
  public List<GateAnswer> ask(
      Actor actor, String idOrNumber, List<Gate> gates, @Nullable String phase) {
    Handoff handoff = read.named(actor, idOrNumber);
    ReviewStatus review = read.statusOf(handoff);
    List<FieldFault> missing = read.missing(actor, handoff);
    TemplateContent template = templates.contentOf(handoff.templateVersion());
    HandoffDocument document = handoff.document();
    if (phase != null && !document.phases().containsKey(phase)) {
      throw new Refused(
          CommonProblem.MALFORMED_PARAMETER, "phase takes the id of one of the record's phases.");
    }
    return gates.stream()
        .map(
            gate ->
                answer(
                    handoff,
                    review,
                    new GateCase(
                        gate,
                        document,
                        handoff.state(),
                        handoff.reopened(),
                        missing,
                        review.findings(),
                        review.moreFindings(),
                        review.documentVersion() == handoff.documentVersion(),
                        review.approvedPhases(),
                        phase,
                        feeding(template, gate))))
        .toList();
  }

  private static Set<String> feeding(TemplateContent template, Gate gate) {
    return template
        .questions()
        .filter(question -> question.gates().contains(gate))
        .map(Question::key)
        .collect(Collectors.toSet());
  }

  private static GateAnswer answer(Handoff handoff, ReviewStatus review, GateCase now) {
    List<FieldFault> reasons =
        GateKeeper.of(now.gate()).rules().flatMap(rule -> rule.reasons(now)).distinct().toList();
    return new GateAnswer(
        now.gate(),
        reasons.isEmpty() ? GateAnswer.Answer.ALLOW : GateAnswer.Answer.BLOCK,
        handoff.documentVersion(),
        review.documentVersion(),
        reasons);
  }
}

package io.handoff.deals.template;

import io.handoff.chassis.problem.Refused;
import java.util.List;
import java.util.Map;

/** The refusals of this feature, each built in one place. */
final class TemplateRefused {

  private TemplateRefused() {}

  static Refused notFound() {
    return new Refused(
        TemplateProblem.NOT_FOUND, "Take a version from the list of templates, such as 1.");
  }

  static Refused notADraft(TemplateState current, String wanted) {
    return new Refused(
        TemplateProblem.NOT_A_DRAFT,
        "It is " + current + " now, so it cannot be " + wanted + "; start a new draft.",
        Map.of("currentState", current.name()),
        List.of());
  }
}

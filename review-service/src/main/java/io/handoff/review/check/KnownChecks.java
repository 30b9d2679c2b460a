package io.handoff.review.check;

import io.handoff.chassis.json.StrictJson;
import io.handoff.chassis.problem.FieldFault;
import io.handoff.chassis.problem.Refused;
import io.handoff.check.CheckDescription;
import io.handoff.check.catalogue.CheckCatalogue;
import io.handoff.contracts.template.TemplateRules;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The ids of the checks that there are, so that a slip of the hand switches nothing off. */
public final class KnownChecks {

  private static final Set<String> IDS =
      CheckCatalogue.descriptions().stream()
          .map(CheckDescription::id)
          .collect(Collectors.toUnmodifiableSet());

  private KnownChecks() {}

  /**
   * Lets the rules of a template pass that names none but these.
   *
   * @throws Refused when it names another
   */
  public static void require(@Nullable TemplateRules template) {
    if (template == null) {
      return;
    }
    List<FieldFault> unknown =
        template.checks().keySet().stream()
            .filter(id -> !IDS.contains(id))
            .sorted()
            .map(
                id ->
                    new FieldFault(
                        "template.checks." + id,
                        "unknown-check",
                        "There is no such check; GET /api/v1/checks lists them all."))
            .toList();
    if (!unknown.isEmpty()) {
      throw StrictJson.invalid(unknown);
    }
  }
}

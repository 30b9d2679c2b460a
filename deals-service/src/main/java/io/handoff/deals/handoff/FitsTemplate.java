package io.handoff.deals.handoff;

import io.handoff.chassis.json.StrictJson;
import io.handoff.chassis.problem.FieldFault;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.template.TemplateRules;
import io.handoff.deals.template.ReadTemplates;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Holds every save against the template: an answer needs its question and that one's type. */
@ApplicationScoped
class FitsTemplate {

  private final ReadTemplates templates;

  FitsTemplate(ReadTemplates templates) {
    this.templates = templates;
  }

  /**
   * Lets a new document pass whose answers fit the published version, and tells which that is.
   *
   * @param at where the document stands in the request's body, such as {@code document.}
   * @throws io.handoff.chassis.problem.Refused with everything that does not fit
   */
  int published(HandoffDocument document, String at) {
    int version = publishedVersion();
    require(version, document, at);
    return version;
  }

  /**
   * The version asked for, where it is or was published and the document fits it; else the same as
   * {@link #published}.
   */
  int knownOrPublished(@Nullable Integer asked, HandoffDocument document, String at) {
    boolean fits =
        asked != null
            && templates
                .publishedContent(asked)
                .filter(content -> content.misfits(document.answers()).findAny().isEmpty())
                .isPresent();
    return fits ? asked : published(document, at);
  }

  /** What a version that handoffs are on says to the checks. */
  TemplateRules rules(int templateVersion) {
    return templates.rulesOf(templateVersion);
  }

  /** The version that new handoffs take. */
  int publishedVersion() {
    return templates.publishedVersion();
  }

  /**
   * Lets a document pass whose answers fit.
   *
   * @param at where the document stands in the request's body, such as {@code document.}
   * @throws io.handoff.chassis.problem.Refused with everything that does not fit
   */
  void require(int templateVersion, HandoffDocument document, String at) {
    List<FieldFault> faults =
        templates
            .contentOf(templateVersion)
            .misfits(document.answers())
            .map(fault -> new FieldFault(at + fault.path(), fault.code(), fault.message()))
            .toList();
    if (!faults.isEmpty()) {
      throw StrictJson.invalid(faults);
    }
  }

  /** Keys of the answers that have no place in a version of the template. */
  Set<String> misfits(int templateVersion, HandoffDocument document) {
    return templates
        .contentOf(templateVersion)
        .misfits(document.answers())
        .map(fault -> fault.path().split("\\.", 3)[1])
        .collect(Collectors.toCollection(TreeSet::new));
  }
}

package io.handoff.deals.template;

import io.handoff.chassis.etag.EntityTag;
import io.handoff.chassis.identity.Actor;
import io.handoff.chassis.json.StrictJson;
import io.handoff.chassis.problem.FieldFault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the next version of the template. */
@ApplicationScoped
public class DraftTemplate {

  private final Templates templates;
  private final Clock clock;

  DraftTemplate(Templates templates, Clock clock) {
    this.templates = templates;
    this.clock = clock;
  }

  /**
   * Starts the next version.
   *
   * @throws io.handoff.chassis.problem.Refused with every fault and its path
   */
  @Transactional
  public Template draft(Actor actor, TemplateContent content) {
    requireSound(content);
    templates.takeTurns();
    Template draft =
        Template.draft(templates.nextVersion(), content, actor.subject(), clock.instant());
    templates.persistAndFlush(draft);
    return draft;
  }

  /**
   * Replaces what a draft asks.
   *
   * @param ifMatch the entity tag of what the caller read
   * @throws io.handoff.chassis.problem.Refused when it is no draft, or with every fault and its
   *     path
   */
  @Transactional
  public Template rewrite(int version, @Nullable String ifMatch, TemplateContent content) {
    templates.takeTurns();
    Template draft = templates.locked(version).orElseThrow(TemplateRefused::notFound);
    EntityTag.require(ifMatch, draft.edit());
    requireSound(content);
    draft.rewrite(content);
    templates.flush();
    return draft;
  }

  private static void requireSound(TemplateContent content) {
    List<FieldFault> faults = ContentRules.faults(content);
    if (!faults.isEmpty()) {
      throw StrictJson.invalid(faults);
    }
  }
}

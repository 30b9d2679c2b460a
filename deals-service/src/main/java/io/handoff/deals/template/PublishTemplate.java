package io.handoff.deals.template;

import io.handoff.chassis.etag.EntityTag;
import io.handoff.chassis.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Makes a draft the version that new handoffs take. */
@ApplicationScoped
public class PublishTemplate {

  private final Templates templates;
  private final Clock clock;

  PublishTemplate(Templates templates, Clock clock) {
    this.templates = templates;
    this.clock = clock;
  }

  /**
   * Publishes a draft and retires the version that was published; handoffs on that one stay there.
   *
   * @param ifMatch the entity tag of what the caller read
   * @throws io.handoff.chassis.problem.Refused when it is no draft
   */
  @Transactional
  public Template publish(Actor actor, int version, @Nullable String ifMatch) {
    templates.takeTurns();
    Template draft = templates.locked(version).orElseThrow(TemplateRefused::notFound);
    EntityTag.require(ifMatch, draft.edit());
    Template former = templates.published();
    Instant now = clock.instant();
    draft.requireDraft("published");
    former.retire(now);
    templates.flush();
    draft.publish(actor.subject(), now);
    templates.flush();
    return draft;
  }
}

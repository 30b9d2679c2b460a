package io.handoff.deals.handoff;

import io.handoff.chassis.identity.Actor;
import io.handoff.deals.template.ReadTemplates;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Reads how every question of its template stands in a handoff. */
@ApplicationScoped
public class ReadAnswers {

  private final ReadHandoff read;
  private final ReadTemplates templates;

  ReadAnswers(ReadHandoff read, ReadTemplates templates) {
    this.read = read;
    this.templates = templates;
  }

  /** The questions in the order of the pages, and the segments of their answers. */
  public List<AnswerStanding> of(Actor actor, String idOrNumber) {
    Handoff handoff = read.named(actor, idOrNumber);
    return AnswerStanding.all(
        handoff.document(), templates.contentOf(handoff.templateVersion()), handoff.profile());
  }
}

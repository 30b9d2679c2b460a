package io.handoff.deals.handoff;

import io.handoff.chassis.etag.EntityTag;
import io.handoff.chassis.identity.Actor;
import io.handoff.contracts.event.ActorRef;
import io.handoff.deals.template.ReadTemplates;
import io.handoff.deals.template.TemplateContent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Moves a handoff that is with sales to another version of the template, and back. */
@ApplicationScoped
public class MoveToTemplate {

  private final Handoffs handoffs;
  private final ReadTemplates templates;
  private final SaveDocument save;
  private final Trail trail;
  private final Clock clock;

  MoveToTemplate(
      Handoffs handoffs, ReadTemplates templates, SaveDocument save, Trail trail, Clock clock) {
    this.handoffs = handoffs;
    this.templates = templates;
    this.save = save;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * A handoff and its move.
   *
   * @param handoff the handoff, after the move if it was made
   * @param move what the move does
   */
  public record Moved(Handoff handoff, TemplateMove move) {}

  /**
   * Tells what a move would do, and does nothing.
   *
   * @throws io.handoff.chassis.problem.Refused when the handoff or the version cannot be moved to
   */
  @Transactional
  public Moved dryRun(Actor actor, String idOrNumber, int version) {
    Handoff handoff = editable(actor, idOrNumber);
    return new Moved(handoff, plan(handoff, version));
  }

  /**
   * Moves the version of the handoff that the caller read. Answers that have no place in the other
   * template are set aside, and come back when it moves back.
   *
   * @throws io.handoff.chassis.problem.Refused when the handoff or the version cannot be moved to
   */
  @Transactional
  public Moved move(Actor actor, String idOrNumber, @Nullable String ifMatch, int version) {
    Handoff handoff = editable(actor, idOrNumber);
    EntityTag.require(ifMatch, handoff.version());
    TemplateMove move = plan(handoff, version);
    ActorRef by = Actors.ref(actor);
    Instant now = clock.instant();
    String note = "From template " + move.from() + " to " + move.to() + ".";
    handoff.moveTo(move, now);
    trail.append(handoff, TrailStep.TEMPLATE_MOVED, handoff.state(), by, note, now);
    SaveDocument.Edit edit = new SaveDocument.Edit(move.document(), Map.of(), note, by, now);
    if (!save.save(handoff, edit)) {
      // The same document, but the checks go by another template now.
      save.tellChanged(handoff, edit);
    }
    return new Moved(handoff, move);
  }

  private Handoff editable(Actor actor, String idOrNumber) {
    Handoff handoff = EditableHandoff.find(handoffs, actor, idOrNumber);
    if (!handoff.state().isEditable()) {
      throw HandoffRefused.wrongState(handoff.state(), "moved to another template");
    }
    return handoff;
  }

  private TemplateMove plan(Handoff handoff, int version) {
    if (version == handoff.templateVersion()) {
      throw HandoffRefused.noMove("same-version", "It is on this version; name another one.");
    }
    TemplateContent later =
        templates
            .publishedContent(version)
            .orElseThrow(
                () ->
                    HandoffRefused.noMove(
                        "not-published", "Name a version that is or was published."));
    return TemplateMove.plan(
        handoff, templates.contentOf(handoff.templateVersion()), version, later);
  }
}

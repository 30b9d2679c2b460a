package io.handoff.notification.message;

import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.DueAction;
import io.handoff.contracts.event.HandoffRef;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reminds one person of what is due today or late in one handoff.
 *
 * @param handoff which handoff
 * @param reader who sees to it
 * @param actions what is owed, the oldest first
 * @param at when it was found due
 */
public record AnswersAreDue(HandoffRef handoff, Reader reader, List<DueAction> actions, Instant at)
    implements OwnerMessage {

  private static final int SHOWN = 20;

  @Override
  public TemplateInstance in(Frame frame) {
    return Mails.actionsDue(this, frame);
  }

  @Override
  public MessageKind kind() {
    return MessageKind.ACTIONS_DUE;
  }

  @Override
  public Matter matter() {
    return Matter.of(handoff);
  }

  @Override
  public @Nullable Person replyTo() {
    return null;
  }

  /** An alarm has its own subject. */
  @Override
  public String subject() {
    return Count.of(actions.size(), "answer") + " due: " + OwnerMessage.super.subject();
  }

  /** "2 answers are due, 1 of them late". */
  public String due() {
    long late = actions.stream().filter(DueAction::overdue).count();
    String answers = Count.of(actions.size(), "answer") + (actions.size() == 1 ? " is " : " are ");
    if (late == actions.size()) {
      return answers + "late";
    }
    return answers + "due" + (late == 0 ? " today" : ", " + late + " of them late");
  }

  public List<DueLine> shown() {
    return actions.stream().limit(SHOWN).map(action -> DueLine.of(action, reader)).toList();
  }

  public String more() {
    return actions.size() > SHOWN ? "and " + (actions.size() - SHOWN) + " more" : "";
  }
}

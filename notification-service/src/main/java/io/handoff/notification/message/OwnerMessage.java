package io.handoff.notification.message;

import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.HandoffRef;
import io.quarkus.qute.TemplateInstance;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something one person is told about one handoff; one record a kind. */
public sealed interface OwnerMessage
    permits ReviewRequested, RevisionReturned, RevisionApproved, DecisionDueSoon, DecisionOverdue {

  /** Which kind it is. */
  MessageKind kind();

  /** Which handoff it is about. */
  HandoffRef handoff();

  /** Which review. */
  UUID reviewId();

  /** Which revision. */
  int revision();

  /** Who is told. */
  Reader reader();

  /** Who an answer goes to: people answer people. */
  @Nullable Person replyTo();

  /** The template of this kind in one form, filled. */
  TemplateInstance in(Wording wording);

  /** What the mail is called; the same for everything about a handoff, so that mails thread. */
  default String subject() {
    return PlainText.line(handoff().customer())
        + " – "
        + PlainText.line(handoff().title())
        + " ("
        + handoff().number()
        + ")";
  }
}

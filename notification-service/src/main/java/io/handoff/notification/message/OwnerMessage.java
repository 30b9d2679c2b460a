package io.handoff.notification.message;

import io.handoff.contracts.document.Person;
import io.quarkus.qute.TemplateInstance;
import org.jspecify.annotations.Nullable;

/** Something one person is told about one handoff, deal or cover; one record a kind. */
public sealed interface OwnerMessage
    permits ReviewMessage,
        CoverHasBegun,
        CoverHasEnded,
        DateIsPaused,
        DateQuestion,
        DateIsWithdrawn,
        DateIsAnswered,
        RecordIsStale,
        AnswersAreDue,
        DraftIsMissing {

  /** Which kind it is. */
  MessageKind kind();

  /** What it is about. */
  Matter matter();

  /** Who is told. */
  Reader reader();

  /** Who an answer goes to: people answer people. */
  @Nullable Person replyTo();

  /** The template of this kind, filled; still to be had in each of its forms. */
  TemplateInstance in(Frame frame);

  /** What the mail is called; the same for everything about a handoff, so that mails thread. */
  default String subject() {
    return PlainText.line(matter().customer())
        + " – "
        + PlainText.line(matter().title())
        + " ("
        + PlainText.line(matter().number())
        + ")";
  }
}

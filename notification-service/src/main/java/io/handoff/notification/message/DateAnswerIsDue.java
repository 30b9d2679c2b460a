package io.handoff.notification.message;

import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.HandoffRef;
import io.handoff.contracts.event.WaitStep;
import io.handoff.contracts.finding.DueTime;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reminds of a question about a date that waits for its answer.
 *
 * @param handoff which handoff
 * @param dateCheckId which question
 * @param reader who answers, who stands in for them, the manager, or the sales owner
 * @param replyTo who knows more
 * @param milestone path of the date
 * @param name what happens on it
 * @param requestedDate the day the customer asked for
 * @param step how long it has waited
 * @param assignee whose answer it is
 * @param salesOwner who waits for it
 * @param manager who can answer too
 * @param due when it is or was due
 * @param lateMinutes working minutes since then
 * @param at when it was found to wait
 */
public record DateAnswerIsDue(
    HandoffRef handoff,
    UUID dateCheckId,
    Reader reader,
    Person replyTo,
    String milestone,
    @Nullable String name,
    LocalDate requestedDate,
    WaitStep step,
    Person assignee,
    Person salesOwner,
    Person manager,
    DueTime due,
    long lateMinutes,
    Instant at)
    implements DateQuestion {

  private static final int SHOWN_IN_HOURS = 120;

  @Override
  public TemplateInstance in(Frame frame) {
    return Mails.dateAnswerDue(this, frame);
  }

  @Override
  public MessageKind kind() {
    return MessageKind.DATE_ANSWER_DUE;
  }

  /** An alarm has its own subject. */
  @Override
  public String subject() {
    String plain = DateQuestion.super.subject();
    return switch (step) {
      case BEFORE -> plain;
      case DUE -> "Late: " + plain;
      case AFTER -> "Still late: " + plain;
    };
  }

  /** "Your answer about a date is 4 working hours late." */
  public String news() {
    return whose()
        + " answer about a date "
        + switch (step) {
          case BEFORE -> "is due " + dueWords() + ".";
          case DUE -> "was due " + dueWords() + ".";
          case AFTER -> "is " + late() + " late.";
        };
  }

  /** "Your", or "Rina Patel's". */
  private String whose() {
    return isOwn() ? "Your" : PlainText.nameOf(assignee) + "'s";
  }

  private boolean isOwn() {
    return reader.role() == Role.DATE_CHECKER && reader.person().equals(assignee);
  }

  private String late() {
    return lateMinutes < SHOWN_IN_HOURS
        ? Count.of(lateMinutes, "working minute")
        : Count.of(lateMinutes / 60, "working hour");
  }

  /** What the reader can do. */
  public String next() {
    String waiting = PlainText.nameOf(salesOwner) + " is waiting.";
    return switch (reader.role()) {
      case DATE_CHECKER ->
          (isOwn() ? "Answer" : "Answer in their place")
              + " with a firm day, a range or not yet, and say why. "
              + waiting;
      case DATE_MANAGER -> "You can answer it too. " + waiting;
      default -> PlainText.nameOf(manager) + " is told too, and can answer it.";
    };
  }

  public String date() {
    String what = PlainText.line(name);
    return what.isEmpty() ? FieldWords.of(milestone) : what;
  }

  public String requested() {
    return LocalMoment.date(requestedDate);
  }

  private String dueWords() {
    return LocalMoment.of(due).seenFrom(at);
  }

  public String dueInFull() {
    return LocalMoment.of(due).full();
  }

  public String reasoning() {
    return PlainText.line(due.reasoning());
  }
}

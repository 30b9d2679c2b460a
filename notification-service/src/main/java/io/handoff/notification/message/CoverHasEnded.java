package io.handoff.notification.message;

import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.WaitingAdvice;
import io.handoff.contracts.event.WaitingDate;
import io.handoff.contracts.event.WaitingReview;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Tells who is back what waits for them again; and who stood in, when that ended early.
 *
 * @param coverId which cover
 * @param reader who is back, or who stood in
 * @param replyTo the other one
 * @param person who is back
 * @param standIn who stood in
 * @param waiting the reviews that wait for a decision
 * @param dates the questions about dates that wait for an answer
 * @param advice the questions that wait for advice
 * @param at when it ended
 */
public record CoverHasEnded(
    UUID coverId,
    Reader reader,
    Person replyTo,
    Person person,
    Person standIn,
    List<WaitingReview> waiting,
    List<WaitingDate> dates,
    List<WaitingAdvice> advice,
    Instant at)
    implements OwnerMessage {

  @Override
  public TemplateInstance in(Frame frame) {
    return Mails.coverEnded(this, frame);
  }

  @Override
  public MessageKind kind() {
    return MessageKind.COVER_ENDED;
  }

  @Override
  public Matter matter() {
    return Matter.ofCover(coverId, "cover", person);
  }

  /** "Due 17:30 CET on Mon 30 Nov: 2 decisions are yours again". */
  @Override
  public String subject() {
    return isBack()
        ? list().alarm() + list().things() + (list().isOne() ? " is" : " are") + " yours again"
        : "You no longer stand in for " + PlainText.nameOf(person);
  }

  /** "Please take 2 decisions, Rina Patel, the first by today 17:30 CET.". */
  public String next() {
    return isBack()
        ? "Please " + list().toDo() + ", " + reader.name() + ", " + list().due() + "."
        : "Nothing is left to do for " + PlainText.nameOf(person) + ", " + reader.name() + ".";
  }

  public String why() {
    return isBack()
        ? PlainText.nameOf(standIn) + " no longer stands in for you."
        : "You no longer stand in; what is open goes back to them:";
  }

  public String open() {
    return isBack() ? "Open your list" : "See the list";
  }

  public List<String> lines() {
    return list().lines();
  }

  public String more() {
    return list().more();
  }

  private boolean isBack() {
    return reader.role() == Role.BACK;
  }

  private WaitingLines list() {
    return new WaitingLines(waiting, dates, advice, at);
  }
}

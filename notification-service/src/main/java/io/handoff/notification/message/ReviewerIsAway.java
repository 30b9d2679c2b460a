package io.handoff.notification.message;

import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.HandoffRef;
import io.handoff.contracts.finding.DueTime;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tells that a revision waits for somebody who cannot decide on it, and who stands in or can help.
 *
 * @param handoff which handoff
 * @param reviewId which review
 * @param revision which revision
 * @param reader the manager or the sales owner
 * @param replyTo who can help
 * @param reviewer who cannot decide
 * @param wroteIt whether that is because they edited the revision
 * @param awayUntil their last day away, where it is known
 * @param standIn who decides in their place, if somebody does
 * @param manager who can decide or hand it over
 * @param onDuty who else can take it over
 * @param due when the decision is due
 * @param at when it was submitted
 */
public record ReviewerIsAway(
    HandoffRef handoff,
    UUID reviewId,
    int revision,
    Reader reader,
    @Nullable Person replyTo,
    Person reviewer,
    boolean wroteIt,
    @Nullable LocalDate awayUntil,
    @Nullable Person standIn,
    Person manager,
    List<Person> onDuty,
    DueTime due,
    Instant at)
    implements ReviewMessage {

  @Override
  public TemplateInstance in(Frame frame) {
    return Mails.reviewerAway(this, frame);
  }

  @Override
  public MessageKind kind() {
    return MessageKind.REVIEWER_AWAY;
  }

  /** "Rina Patel is away until 27 November 2026", "Rina Patel edited it". */
  public String why() {
    String who = PlainText.nameOf(reviewer);
    if (wroteIt) {
      return who + " edited it";
    }
    return awayUntil == null
        ? who + " is away"
        : who + " is away until " + LocalMoment.date(awayUntil);
  }

  /** Who decides in their place; empty when nobody does. */
  public String substitute() {
    return standIn == null ? "" : PlainText.nameOf(standIn);
  }

  public String dueWords() {
    return LocalMoment.of(due).seenFrom(at);
  }

  /**
   * "Amara Okafor can decide on it or hand it over. Luca Rossi is on duty and can take it over."
   */
  public String help() {
    String managerCan =
        (reader.role() == Role.MANAGER ? "You" : PlainText.nameOf(manager))
            + " can decide on it or hand it over.";
    return onDuty.isEmpty()
        ? managerCan
        : managerCan
            + " "
            + onDuty.stream().map(PlainText::nameOf).collect(Collectors.joining(" or "))
            + " is on duty and can take it over.";
  }

  public String dueInFull() {
    return LocalMoment.of(due).full();
  }
}

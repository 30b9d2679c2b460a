package io.handoff.deals.handoff;

import com.github.f4b6a3.uuid.UuidCreator;
import io.handoff.contracts.document.DateMode;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.Milestone;
import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.ActorRef;
import io.handoff.contracts.event.DateAnswer;
import io.handoff.contracts.event.DateCheckAnswered;
import io.handoff.contracts.event.DateCheckOpened;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A question to delivery about one date, and what they said. */
@Entity
@Table(name = "date_check")
public class DateCheck {

  @Id private UUID id;

  @Column(name = "handoff_id")
  private UUID handoffId;

  private String milestone;

  @Column(name = "requested_date")
  private LocalDate requestedDate;

  private @Nullable String question;

  @Column(name = "asked_by_name")
  private String askedByName;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "assignee_name")
  private @Nullable String assigneeName;

  @Column(name = "assignee_email")
  private @Nullable String assigneeEmail;

  @Column(name = "due_at")
  private @Nullable Instant dueAt;

  @Enumerated(EnumType.STRING)
  private @Nullable DateAnswer answer;

  @Column(name = "answer_from")
  private @Nullable LocalDate answerFrom;

  @Column(name = "answer_until")
  private @Nullable LocalDate answerUntil;

  private @Nullable String reason;

  @Column(name = "answered_by_name")
  private @Nullable String answeredByName;

  @Column(name = "answered_at")
  private @Nullable Instant answeredAt;

  private boolean late;

  @Enumerated(EnumType.STRING)
  private @Nullable DateCheckOutcome outcome;

  @Column(name = "withdrawn_by_name")
  private @Nullable String withdrawnByName;

  @Column(name = "withdrawn_at")
  private @Nullable Instant withdrawnAt;

  /** For the persistence layer only. */
  @SuppressWarnings("NullAway.Init")
  protected DateCheck() {}

  @SuppressWarnings("NullAway.Init")
  private DateCheck(UUID handoffId, String milestone, LocalDate requestedDate) {
    this.id = UuidCreator.getTimeOrderedEpoch();
    this.handoffId = handoffId;
    this.milestone = milestone;
    this.requestedDate = requestedDate;
  }

  static DateCheck ask(
      Handoff handoff,
      String milestone,
      LocalDate requestedDate,
      @Nullable String question,
      ActorRef by,
      Instant now) {
    DateCheck check = new DateCheck(handoff.id(), milestone, requestedDate);
    check.question = question;
    check.askedByName = by.name();
    check.askedAt = now;
    return check;
  }

  /** Keeps who answers, and until when. */
  void opened(DateCheckOpened opened) {
    assigneeName = opened.assignee().name();
    assigneeEmail = opened.assignee().email();
    dueAt = opened.due().at();
  }

  /** Keeps the answer, and what it did to the record. */
  void answered(DateCheckAnswered answered, DateCheckOutcome made) {
    answer = answered.answer();
    answerFrom = answered.from();
    answerUntil = answered.until();
    reason = answered.reason();
    answeredByName = answered.answeredBy().name();
    answeredAt = answered.at();
    late = answered.late();
    outcome = made;
  }

  /** Is taken back, so that nobody works on it. */
  void withdraw(ActorRef by, Instant now) {
    withdrawnByName = by.name();
    withdrawnAt = now;
  }

  /** Whether it is about a date of a handoff. */
  boolean isAbout(Handoff handoff) {
    return handoffId.equals(handoff.id());
  }

  /** What an answer does to a handoff as it is now. */
  DateCheckOutcome outcomeOf(DateCheckAnswered answered, Handoff handoff) {
    if (withdrawnAt != null) {
      return DateCheckOutcome.WITHDRAWN;
    }
    Milestone date = in(handoff.document());
    if (answered.answer() == DateAnswer.NOT_YET) {
      return DateCheckOutcome.NOT_YET;
    }
    if (date == null || !requestedDate.equals(date.requestedDate())) {
      return DateCheckOutcome.DATE_CHANGED;
    }
    if (!handoff.state().isEditable()) {
      return DateCheckOutcome.NOT_WITH_SALES;
    }
    return keeps(date, answered) ? DateCheckOutcome.STAMPED : DateCheckOutcome.PROMISE_DIFFERS;
  }

  private @Nullable Milestone in(HandoffDocument document) {
    return document.milestones().get(milestoneId());
  }

  /** Whether delivery can keep what is promised already; it can when nothing is. */
  private static boolean keeps(Milestone date, DateCheckAnswered answered) {
    LocalDate first = date.promisedDate();
    if (first == null || date.mode() == null || date.mode() == DateMode.PAUSED) {
      return true;
    }
    if (date.mode() == DateMode.FIRM && answered.answer() == DateAnswer.RANGE) {
      return false;
    }
    LocalDate last = Objects.requireNonNullElse(date.promisedUntil(), first);
    LocalDate kept =
        answered.until() == null ? Objects.requireNonNull(answered.from()) : answered.until();
    return !last.isBefore(kept);
  }

  /** Its id. */
  public UUID id() {
    return id;
  }

  /** Path of the date. */
  public String milestone() {
    return milestone;
  }

  /** Item id of the date. */
  String milestoneId() {
    return milestone.substring(milestone.indexOf('.') + 1);
  }

  /** The day that was asked about. */
  public LocalDate requestedDate() {
    return requestedDate;
  }

  /** What sales wants to know. */
  public @Nullable String question() {
    return question;
  }

  /** Who asked. */
  public String askedByName() {
    return askedByName;
  }

  /** When it was asked. */
  public Instant askedAt() {
    return askedAt;
  }

  /** Who answers; absent until delivery has it. */
  public @Nullable Person assignee() {
    return assigneeEmail == null ? null : new Person(assigneeName, assigneeEmail);
  }

  /** When the answer is due; absent until delivery has it. */
  public @Nullable Instant dueAt() {
    return dueAt;
  }

  /** What delivery says; absent while it waits. */
  public @Nullable DateAnswer answer() {
    return answer;
  }

  /** The firm day, or the first of the range. */
  public @Nullable LocalDate answerFrom() {
    return answerFrom;
  }

  /** The last day of the range. */
  public @Nullable LocalDate answerUntil() {
    return answerUntil;
  }

  /** Why. */
  public @Nullable String reason() {
    return reason;
  }

  /** Who answered. */
  public @Nullable String answeredByName() {
    return answeredByName;
  }

  /** When it was answered. */
  public @Nullable Instant answeredAt() {
    return answeredAt;
  }

  /** Whether that was after the due time. */
  public boolean isLate() {
    return late;
  }

  /** Who took it back; absent when nobody did. */
  public @Nullable String withdrawnByName() {
    return withdrawnByName;
  }

  /** When it was taken back. */
  public @Nullable Instant withdrawnAt() {
    return withdrawnAt;
  }

  /** What the answer did to the record. */
  public @Nullable DateCheckOutcome outcome() {
    return outcome;
  }
}

package io.handoff.review.datecheck;

import io.handoff.chassis.identity.Actor;
import io.handoff.contracts.document.Milestone;
import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.ActorRef;
import io.handoff.contracts.event.DateAnswer;
import io.handoff.contracts.event.DateCheckAsked;
import io.handoff.contracts.event.HandoffRef;
import io.handoff.contracts.finding.DueTime;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Overruling;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A question about one date, what the date stands on, whose turn it is and what they said. */
@Entity
public class DateCheck {

  @Id private UUID id;
  private UUID handoffId;
  private String handoffNumber;
  private String dealId;
  private String title;
  private String customer;
  private String milestone;
  private @Nullable String milestoneName;
  private LocalDate requestedDate;
  private @Nullable String question;
  private long recordVersion;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private String[] doubts;

  @JdbcTypeCode(SqlTypes.JSON)
  private DateFindings findings;

  private String salesOwnerName;
  private String salesOwnerEmail;
  private String assigneeName;
  private String assigneeEmail;
  private String askedBy;
  private String askedByName;
  private @Nullable String askedByEmail;
  private Instant askedAt;
  private Instant dueAt;
  private ZoneId dueZone;
  private String dueReasoning;

  @Enumerated(EnumType.STRING)
  private @Nullable DateAnswer answer;

  private @Nullable LocalDate answerFrom;
  private @Nullable LocalDate answerUntil;
  private @Nullable String reason;
  private @Nullable String answeredBy;
  private @Nullable String answeredByName;
  private @Nullable String answeredByEmail;
  private @Nullable Instant answeredAt;
  private boolean late;
  private @Nullable String withdrawnByName;
  private @Nullable Instant withdrawnAt;

  @Version private long version;

  /** For the persistence layer only. */
  protected DateCheck() {}

  static DateCheck open(DateCheckAsked asked, Person assignee, Ground ground, DueTime due) {
    DateCheck check = new DateCheck();
    HandoffRef handoff = asked.handoff();
    check.id = asked.dateCheckId();
    check.handoffId = handoff.id();
    check.handoffNumber = handoff.number();
    check.dealId = handoff.dealId();
    check.title = handoff.title();
    check.customer = handoff.customer();
    check.milestone = asked.milestone();
    Milestone date = Ground.milestone(asked.milestone(), asked.document());
    check.milestoneName = date == null ? null : date.name();
    check.requestedDate = asked.requestedDate();
    check.question = asked.question();
    check.standOn(ground);
    check.salesOwnerName = asked.salesOwner().name();
    check.salesOwnerEmail = asked.salesOwner().email();
    check.assigneeName = assignee.name();
    check.assigneeEmail = assignee.email();
    check.askedBy = asked.by().subject();
    check.askedByName = asked.by().name();
    check.askedByEmail = asked.by().email();
    check.askedAt = asked.at();
    check.dueAt = due.at();
    check.dueZone = due.zone();
    check.dueReasoning = due.reasoning();
    return check;
  }

  /** Goes by a newer version of the record; what was answered stays answered. */
  void follow(Ground newer) {
    if (isOpen() && newer.version() > recordVersion) {
      standOn(newer);
    }
  }

  /** A finding no longer stands. */
  void overrule(String finding, Overruling by) {
    findings = findings.overruled(finding, by);
  }

  private void standOn(Ground ground) {
    recordVersion = ground.version();
    doubts = ground.doubts().toArray(String[]::new);
    findings = new DateFindings(ground.findings());
  }

  /** Is answered, once. */
  void answer(GivenAnswer given, Actor by, Instant now) {
    if (!isOpen() || isAskedBy(by)) {
      throw new IllegalStateException("a question is answered once, by somebody else");
    }
    answer = given.answer();
    answerFrom = given.first();
    answerUntil = given.until();
    reason = given.reason();
    answeredBy = by.subject();
    answeredByName = by.name();
    answeredByEmail = by.email();
    answeredAt = now;
    late = now.isAfter(dueAt);
  }

  /** Is taken back, so that nobody answers it any more. */
  void withdraw(ActorRef by, Instant now) {
    if (!isOpen()) {
      throw new IllegalStateException("only a question that waits is taken back");
    }
    withdrawnByName = by.name();
    withdrawnAt = now;
  }

  /** Whether somebody asked this, or sells the deal that it is about. */
  boolean isAskedBy(Actor actor) {
    return askedBy.equals(actor.subject())
        || actor.hasEmail(askedByEmail)
        || actor.hasEmail(salesOwnerEmail);
  }

  /** The same of a person whose account is not known. */
  public boolean isAskedBy(Person person) {
    return hasAddress(person, askedByEmail) || hasAddress(person, salesOwnerEmail);
  }

  private static boolean hasAddress(Person person, @Nullable String address) {
    return address != null && address.equalsIgnoreCase(person.email());
  }

  /** Whether it waits for an answer. */
  public boolean isOpen() {
    return answer == null && withdrawnAt == null;
  }

  /** Its id. */
  public UUID id() {
    return id;
  }

  /** Which handoff it is about. */
  public HandoffRef handoff() {
    return new HandoffRef(handoffId, handoffNumber, dealId, title, customer);
  }

  /** Path of the date. */
  public String milestone() {
    return milestone;
  }

  /** What happens on it. */
  public @Nullable String milestoneName() {
    return milestoneName;
  }

  /** The day the customer asked for. */
  public LocalDate requestedDate() {
    return requestedDate;
  }

  /** What sales wants to know. */
  public @Nullable String question() {
    return question;
  }

  /** The version of the record that the doubts and findings are about. */
  public long recordVersion() {
    return recordVersion;
  }

  /** What no firm day can stand on yet, a sentence each. */
  public List<String> doubts() {
    return List.of(doubts);
  }

  /** What the checks found at the date. */
  public List<Finding> findings() {
    return findings.all();
  }

  /** Who answers for the deal in sales. */
  public Person salesOwner() {
    return new Person(salesOwnerName, salesOwnerEmail);
  }

  /** Who answers. */
  public Person assignee() {
    return new Person(assigneeName, assigneeEmail);
  }

  /** Who asks. */
  public ActorRef askedBy() {
    return new ActorRef(askedBy, askedByName, askedByEmail);
  }

  /** When it was asked. */
  public Instant askedAt() {
    return askedAt;
  }

  /** When the answer is due. */
  public DueTime due() {
    return new DueTime(dueAt, dueZone, dueReasoning);
  }

  /** What delivery says; absent while it is open. */
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

  /** Who answered; empty while it is open. */
  public Optional<ActorRef> answeredBy() {
    return answeredBy == null
        ? Optional.empty()
        : Optional.of(
            new ActorRef(answeredBy, Objects.requireNonNull(answeredByName), answeredByEmail));
  }

  /** When it was answered. */
  public @Nullable Instant answeredAt() {
    return answeredAt;
  }

  /** Who took it back; absent when nobody did. */
  public @Nullable String withdrawnByName() {
    return withdrawnByName;
  }

  /** When it was taken back. */
  public @Nullable Instant withdrawnAt() {
    return withdrawnAt;
  }

  /** Whether the answer came after the due time. */
  public boolean isLate() {
    return late;
  }
}

package io.handoff.review.review;

import io.handoff.chassis.identity.Actor;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.ActorRef;
import io.handoff.contracts.event.HandoffRef;
import io.handoff.contracts.event.HandoffSubmitted;
import io.handoff.contracts.finding.Condition;
import io.handoff.contracts.finding.DueTime;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Outcome;
import io.handoff.contracts.finding.Overruling;
import io.handoff.contracts.finding.Reason;
import io.handoff.contracts.finding.Severity;
import io.handoff.contracts.template.TemplateRules;
import io.handoff.review.check.CheckRun;
import io.handoff.review.deadline.Due;
import io.handoff.review.deadline.DueClock;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/**
 * A review of one revision of a handoff: a copy of what was submitted, what the checks found in it,
 * whose turn it is and until when, and how it ended. Its states are in {@link ReviewState}.
 */
@Entity
public class Review {

  @Id private UUID id;
  private UUID handoffId;
  private String handoffNumber;
  private String dealId;
  private String title;
  private String customer;
  private int revision;
  private String hash;
  private int round;

  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  @Column(updatable = false)
  private HandoffDocument document;

  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  private List<Finding> findings;

  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  @Column(updatable = false)
  private Map<String, Outcome> outcomes;

  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  @Column(updatable = false)
  private @Nullable TemplateRules template;

  private int blockers;
  private int warnings;
  private String author;
  private String authorName;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private String[] contributors;

  @JdbcTypeCode(SqlTypes.ARRAY)
  @Column(updatable = false)
  private String[] contributorEmails;

  /** Computed by the database from the document. */
  @Column(insertable = false, updatable = false)
  private String salesOwnerName;

  /** In lower case; computed by the database from the document. */
  @Column(insertable = false, updatable = false)
  private String salesOwnerEmail;

  private String reviewerName;
  private String reviewerEmail;

  @Enumerated(EnumType.STRING)
  private ReviewerChoice chosenBecause;

  private Instant openedAt;
  private Instant dueAt;
  private ZoneId dueZone;
  private String dueReasoning;

  /** Changed beside the review, so that a decision waits for nothing. */
  @Column(updatable = false)
  private Instant hoursToldUntil;

  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  @Column(updatable = false)
  private List<DueClock> dueClocks;

  @Enumerated(EnumType.STRING)
  private ReviewState state;

  private @Nullable String decidedBy;
  private @Nullable String decidedByName;
  private @Nullable String decidedByEmail;
  private @Nullable String decidedForName;
  private @Nullable String decidedForEmail;
  private @Nullable Instant decidedAt;
  private @Nullable Instant voidedAt;
  private @Nullable Integer supersededBy;
  private boolean late;
  private @Nullable String summary;

  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  private List<Reason> reasons;

  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  private List<Condition> conditions;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private String[] phases;

  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  private List<LapsedApproval> lapsed;

  @Version private long version;

  /** For the persistence layer. */
  protected Review() {}

  /** Opens a review of a submitted revision. */
  static Review open(
      ReviewId id,
      HandoffSubmitted submitted,
      ReviewerChoice.Chosen reviewer,
      CheckRun run,
      Due due,
      Instant now) {
    Review review = new Review();
    review.id = id.value();
    review.copy(submitted);
    review.turnTo(reviewer.person(), reviewer.choice());
    review.found(run.findings());
    review.outcomes = new LinkedHashMap<>(run.outcomes());
    review.openedAt = now;
    review.dueUntil(due);
    review.hoursToldUntil = WorkingTimes.toldUntil(review.dueAt, now);
    review.state = ReviewState.OPEN;
    review.reasons = List.of();
    review.conditions = List.of();
    review.phases = new String[0];
    review.lapsed = List.of();
    return review;
  }

  private void turnTo(Person reviewer, ReviewerChoice choice) {
    reviewerName = reviewer.name();
    reviewerEmail = reviewer.email();
    chosenBecause = choice;
  }

  /** Makes somebody else the reviewer; the due time stays. */
  public void handOver(Person to) {
    if (!isOpen() || isWrittenBy(to)) {
      throw new IllegalStateException("a review is handed over to who can still decide on it");
    }
    turnTo(to, ReviewerChoice.HANDED_OVER);
  }

  private void found(List<Finding> settled) {
    findings = List.copyOf(settled);
    blockers = (int) settled.stream().filter(Finding::isBlocking).count();
    warnings =
        (int)
            settled.stream()
                .filter(found -> found.severity() == Severity.WARNING)
                .filter(found -> !found.outcome().fulfilled())
                .count();
  }

  private void copy(HandoffSubmitted submitted) {
    HandoffRef handoff = submitted.handoff();
    handoffId = handoff.id();
    handoffNumber = handoff.number();
    dealId = handoff.dealId();
    title = handoff.title();
    customer = handoff.customer();
    revision = submitted.revision();
    hash = submitted.hash();
    round = submitted.round();
    document = submitted.document();
    template = submitted.template();
    author = submitted.author().subject();
    authorName = submitted.author().name();
    contributors =
        Stream.concat(Stream.of(author), submitted.contributors().stream().map(ActorRef::subject))
            .distinct()
            .toArray(String[]::new);
    contributorEmails = ChooseReviewer.writers(submitted).toArray(String[]::new);
  }

  /** Approves the revision, or some phases of it. */
  void approve(Actor by, Optional<Person> decidedFor, Decision.Approve approval, Instant now) {
    if (approval.phases().isEmpty() && blockers > 0) {
      throw new IllegalStateException("an approval waits for the blocking findings");
    }
    decide(ReviewState.APPROVED, by, decidedFor, approval.summary(), now);
    conditions = approval.conditions();
    phases = approval.phases().toArray(String[]::new);
  }

  /** Lets an approval lapse: the revision waits for a decision again, until a new due time. */
  void reopen(List<Condition> missed, Due due, Instant now) {
    move(ReviewState.OPEN);
    lapsed(missed, null, null, now);
    conditions = List.of();
    phases = new String[0];
    decidedBy = null;
    decidedByName = null;
    decidedByEmail = null;
    decidedForName = null;
    decidedForEmail = null;
    decidedAt = null;
    late = false;
    summary = null;
    dueUntil(due);
  }

  /** Lets an approval lapse for good, because the record went back to sales. */
  void lapse(ActorRef by, String cause, Instant now) {
    move(ReviewState.LAPSED);
    lapsed(List.of(), by, cause, now);
  }

  private void lapsed(
      List<Condition> missed, @Nullable ActorRef reopenedBy, @Nullable String cause, Instant now) {
    LapsedApproval ended =
        new LapsedApproval(
            decidedBy().orElseThrow(),
            Objects.requireNonNull(decidedAt),
            summary,
            conditions,
            missed,
            reopenedBy,
            cause,
            now);
    lapsed = Stream.concat(lapsed.stream(), Stream.of(ended)).toList();
  }

  private void dueUntil(Due due) {
    dueAt = due.time().at();
    dueZone = due.time().zone();
    dueReasoning = due.time().reasoning();
    dueClocks = due.clocks();
  }

  /** Returns the revision to sales, with at least one reason. */
  void returnToSales(
      Actor by,
      Optional<Person> decidedFor,
      @Nullable String summary,
      List<Reason> reasons,
      Instant now) {
    if (reasons.isEmpty()) {
      throw new IllegalStateException("a return needs a reason");
    }
    decide(ReviewState.RETURNED, by, decidedFor, summary, now);
    this.reasons = List.copyOf(reasons);
  }

  private void decide(
      ReviewState outcome,
      Actor by,
      Optional<Person> decidedFor,
      @Nullable String summary,
      Instant now) {
    if (hasWritten(by) || decidedFor.filter(this::isWrittenBy).isPresent()) {
      throw new IllegalStateException("nobody decides on what they wrote");
    }
    move(outcome);
    this.decidedBy = by.subject();
    this.decidedByName = by.name();
    this.decidedByEmail = by.email();
    this.decidedForName = decidedFor.map(Person::name).orElse(null);
    this.decidedForEmail = decidedFor.map(Person::email).orElse(null);
    this.decidedAt = now;
    this.late = now.isAfter(dueAt);
    this.summary = summary;
  }

  /** Marks a finding overruled by two people. */
  void overrule(String finding, Overruling by) {
    found(
        findings.stream()
            .map(found -> found.id().equals(finding) ? found.overruled(by) : found)
            .toList());
  }

  /** Ends the review without a decision. */
  void cancel() {
    move(ReviewState.CANCELLED);
  }

  /** Ends the review without a decision, because a newer revision came. */
  void supersede(int newer) {
    cancel();
    supersededBy = newer;
  }

  /** Takes the decision for nothing. */
  void voidDecision(Instant now) {
    move(ReviewState.VOIDED);
    voidedAt = now;
  }

  private void move(ReviewState next) {
    if (!next.mayFollow(state)) {
      throw new IllegalStateException("a review that is " + state + " cannot become " + next);
    }
    state = next;
  }

  /** Whether somebody is the author of the revision or edited it. */
  public boolean hasWritten(Actor actor) {
    return List.of(contributors).contains(actor.subject());
  }

  /** Subjects of the author and of everybody who edited it. */
  public List<String> writers() {
    return List.of(contributors);
  }

  /** Whether a person is the author of the revision or edited it, as far as addresses tell. */
  public boolean isWrittenBy(Person person) {
    return List.of(contributorEmails).contains(Addresses.lower(person.email()));
  }

  /** Whether no revision came for review before this one, so that none left anything behind. */
  public boolean isFirst() {
    return revision == 1;
  }

  /** Whether it waits for a decision. */
  public boolean isOpen() {
    return state == ReviewState.OPEN;
  }

  /** Whether somebody decided, and that was not found to count for nothing. */
  boolean isDecided() {
    return ReviewState.VOIDED.mayFollow(state);
  }

  /** A finding by its id. */
  Optional<Finding> finding(String id) {
    return findings.stream().filter(found -> found.id().equals(id)).findFirst();
  }

  /** What nobody may approve over. */
  public List<Finding> blockingFindings() {
    return findings.stream().filter(Finding::isBlocking).toList();
  }

  /** Its id. */
  public ReviewId id() {
    return new ReviewId(id);
  }

  /** Which handoff it is about, as it was submitted. */
  public HandoffRef handoff() {
    return new HandoffRef(handoffId, handoffNumber, dealId, title, customer);
  }

  /** Number of the revision, from 1. */
  public int revision() {
    return revision;
  }

  /** Hash of the revision. */
  public String hash() {
    return hash;
  }

  /** Number of the round, from 1. */
  public int round() {
    return round;
  }

  /** The revision itself. */
  public HandoffDocument document() {
    return document;
  }

  /** What the checks found in it. */
  public List<Finding> findings() {
    return findings;
  }

  /** How each check ended, by its id; one whose findings are all overruled is overruled. */
  public Map<String, Outcome> outcomes() {
    Map<String, Outcome> shown = new LinkedHashMap<>(outcomes);
    shown.replaceAll(
        (check, outcome) ->
            outcome == Outcome.FAIL && isOverruled(check) ? Outcome.OVERRIDDEN : outcome);
    return shown;
  }

  private boolean isOverruled(String check) {
    return findings.stream()
        .filter(found -> found.check().equals(check))
        .allMatch(found -> found.outcome() == Outcome.OVERRIDDEN);
  }

  /** What its template says to the checks; absent when deals-service did not say. */
  public @Nullable TemplateRules template() {
    return template;
  }

  /** Display name of who submitted it. */
  public String authorName() {
    return authorName;
  }

  /** Whose turn it is. */
  public Person reviewer() {
    return new Person(reviewerName, reviewerEmail);
  }

  /** Whether it is a person's turn. */
  public boolean isReviewedBy(Person person) {
    return Addresses.lower(reviewerEmail).equals(Addresses.lower(person.email()));
  }

  /** Why it is theirs. */
  public ReviewerChoice chosenBecause() {
    return chosenBecause;
  }

  /** Who answers for the deal in sales. */
  public Person salesOwner() {
    return document.salesOwner();
  }

  /** Who answers for it in engineering. */
  public Person engineeringOwner() {
    return document.engineeringOwner();
  }

  /** When it was opened. */
  public Instant openedAt() {
    return openedAt;
  }

  /** When the decision is due. */
  public DueTime due() {
    return new DueTime(dueAt, dueZone, dueReasoning);
  }

  /** The clocks that the due time came from; none are known of older reviews. */
  public List<DueClock> dueClocks() {
    return dueClocks;
  }

  /** Where it stands. */
  public ReviewState state() {
    return state;
  }

  /** Who decided; nobody while it is open or when it was cancelled. */
  public Optional<ActorRef> decidedBy() {
    return Optional.ofNullable(decidedBy)
        .map(subject -> new ActorRef(subject, decidedByName, decidedByEmail));
  }

  /** For whom they decided, when they stood in for the reviewer. */
  public Optional<Person> decidedFor() {
    return Optional.ofNullable(decidedForEmail).map(email -> new Person(decidedForName, email));
  }

  /** When it was decided. */
  public @Nullable Instant decidedAt() {
    return decidedAt;
  }

  /** How it was decided, whether or not that counts; nothing while nobody decided. */
  public Optional<ReviewState> outcome() {
    return decidedBy().map(by -> reasons.isEmpty() ? ReviewState.APPROVED : ReviewState.RETURNED);
  }

  /** When the decision was found to count for nothing, if it was. */
  public @Nullable Instant voidedAt() {
    return voidedAt;
  }

  /** The revision that came while it waited, if one did. */
  public @Nullable Integer supersededBy() {
    return supersededBy;
  }

  /** Whether the decision came after the due time. */
  public boolean isLate() {
    return late;
  }

  /** The reviewer's words about the whole. */
  public @Nullable String summary() {
    return summary;
  }

  /** What must change, by field. */
  public List<Reason> reasons() {
    return reasons;
  }

  /** What must still happen, when it is approved. */
  public List<Condition> conditions() {
    return conditions;
  }

  /** Ids of the phases that are approved; none when all of it is. */
  public List<String> phases() {
    return List.of(phases);
  }

  /** Whether it waits for a decision after an approval that lapsed. */
  boolean waitsAgain() {
    return isOpen() && !lapsed.isEmpty();
  }

  /** The approvals that lapsed, the oldest first. */
  public List<LapsedApproval> lapsed() {
    return lapsed;
  }

  /** Raised by every change. */
  public long version() {
    return version;
  }
}

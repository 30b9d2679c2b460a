package io.handoff.notification.intake;

import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.ActionsDue;
import io.handoff.contracts.event.ActorRef;
import io.handoff.contracts.event.AdviceAsked;
import io.handoff.contracts.event.AdviceGiven;
import io.handoff.contracts.event.CommentsPublished;
import io.handoff.contracts.event.CoverBegan;
import io.handoff.contracts.event.CoverEnded;
import io.handoff.contracts.event.DateCheckAnswered;
import io.handoff.contracts.event.DateCheckClosed;
import io.handoff.contracts.event.DateCheckOpened;
import io.handoff.contracts.event.DateCheckWaits;
import io.handoff.contracts.event.DatePaused;
import io.handoff.contracts.event.DecisionVoided;
import io.handoff.contracts.event.DraftMissing;
import io.handoff.contracts.event.HandoffApproved;
import io.handoff.contracts.event.HandoffRef;
import io.handoff.contracts.event.HandoffReturned;
import io.handoff.contracts.event.PausedDate;
import io.handoff.contracts.event.ReviewCancelled;
import io.handoff.contracts.event.ReviewDueSoon;
import io.handoff.contracts.event.ReviewEscalated;
import io.handoff.contracts.event.ReviewHandedOver;
import io.handoff.contracts.event.ReviewOpened;
import io.handoff.contracts.event.ReviewOverdue;
import io.handoff.contracts.event.ReviewReopened;
import io.handoff.contracts.event.ReviewerAway;
import io.handoff.contracts.event.SentWords;
import io.handoff.contracts.event.Side;
import io.handoff.contracts.event.WentStale;
import io.handoff.notification.message.AdviceIsAsked;
import io.handoff.notification.message.AdviceIsGiven;
import io.handoff.notification.message.AnswersAreDue;
import io.handoff.notification.message.ApprovalLapsed;
import io.handoff.notification.message.CoverHasBegun;
import io.handoff.notification.message.CoverHasEnded;
import io.handoff.notification.message.DateAnswerIsDue;
import io.handoff.notification.message.DateIsAnswered;
import io.handoff.notification.message.DateIsAskedAbout;
import io.handoff.notification.message.DateIsPaused;
import io.handoff.notification.message.DateIsWithdrawn;
import io.handoff.notification.message.DecisionDueSoon;
import io.handoff.notification.message.DecisionEscalated;
import io.handoff.notification.message.DecisionIsVoid;
import io.handoff.notification.message.DecisionOverdue;
import io.handoff.notification.message.DraftIsMissing;
import io.handoff.notification.message.OwnerMessage;
import io.handoff.notification.message.Reader;
import io.handoff.notification.message.RecordIsStale;
import io.handoff.notification.message.ReviewGoesToAnother;
import io.handoff.notification.message.ReviewRequested;
import io.handoff.notification.message.ReviewerIsAway;
import io.handoff.notification.message.RevisionApproved;
import io.handoff.notification.message.RevisionCommented;
import io.handoff.notification.message.RevisionReturned;
import io.handoff.notification.message.Role;
import io.handoff.notification.message.Turn;
import io.handoff.notification.message.Words;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who is told what by each event. */
final class ToldBy {

  private ToldBy() {}

  /** Who decides, who answers to the sales owner. Who is away is left alone. */
  static Consequence opened(ReviewOpened event) {
    Turn turn = new Turn(event.reviewer(), event.standIn());
    return Consequence.tell(
        new ReviewRequested(
            event.handoff(),
            event.reviewId(),
            event.revision(),
            event.round(),
            turn.reader(),
            event.salesOwner(),
            turn.standsInFor(),
            Boolean.TRUE.equals(event.ownRevision()),
            event.due(),
            event.brief(),
            event.findings(),
            event.at()));
  }

  /** Who decides from now on, who did before, and the sales owner. */
  static Consequence handedOver(ReviewHandedOver event) {
    Reader decides = new Turn(event.reviewer(), event.standIn()).reader();
    return Consequence.tell(
        handedOver(event, decides.role(), decides.person(), event.from()),
        handedOver(event, Role.FORMER_REVIEWER, event.from(), event.reviewer()),
        handedOver(event, Role.SALES_OWNER, event.salesOwner(), event.reviewer()));
  }

  private static OwnerMessage handedOver(
      ReviewHandedOver event, Role role, Person told, Person replyTo) {
    return new ReviewGoesToAnother(
        event.handoff(),
        event.reviewId(),
        event.revision(),
        new Reader(told, role),
        replyTo,
        event.from(),
        new Turn(event.reviewer(), event.standIn()),
        event.by().name(),
        event.reason(),
        event.due(),
        event.at());
  }

  /**
   * The sales owner; and the manager, when nobody stands in. The reviewer has the request itself.
   */
  static Consequence away(ReviewerAway event) {
    return event.standIn() == null
        ? Consequence.tell(
            away(event, Role.MANAGER, event.manager(), event.salesOwner()),
            away(event, Role.SALES_OWNER, event.salesOwner(), event.manager()))
        : Consequence.tell(away(event, Role.SALES_OWNER, event.salesOwner(), event.standIn()));
  }

  private static OwnerMessage away(ReviewerAway event, Role role, Person told, Person replyTo) {
    return new ReviewerIsAway(
        event.handoff(),
        event.reviewId(),
        event.revision(),
        new Reader(told, role),
        replyTo,
        event.reviewer(),
        event.wroteIt(),
        event.awayUntil(),
        event.standIn(),
        event.manager(),
        event.onDuty(),
        event.due(),
        event.at());
  }

  /** Who stands in. */
  static Consequence began(CoverBegan event) {
    return Consequence.tell(
        new CoverHasBegun(
            event.coverId(),
            new Reader(event.standIn(), Role.COVERING),
            event.person(),
            event.until(),
            event.zone(),
            event.waiting(),
            event.at()));
  }

  /** Who is back; and who stood in, when that ended before its time. They answer to each other. */
  static Consequence ended(CoverEnded event) {
    OwnerMessage back = ended(event, Role.BACK, event.person(), event.standIn());
    return event.early()
        ? Consequence.tell(back, ended(event, Role.COVERED_BEFORE, event.standIn(), event.person()))
        : Consequence.tell(back);
  }

  private static OwnerMessage ended(CoverEnded event, Role role, Person told, Person other) {
    return new CoverHasEnded(
        event.coverId(),
        new Reader(told, role),
        other,
        event.person(),
        event.standIn(),
        event.waiting(),
        event.at());
  }

  /** Everybody who is asked, who answers to who asks. */
  static Consequence asked(AdviceAsked event) {
    Person asker = decider(event.by(), event.reviewer());
    return Consequence.tell(
        event.asked().stream()
            .map(
                person ->
                    new AdviceIsAsked(
                        event.handoff(),
                        event.reviewId(),
                        event.revision(),
                        new Reader(person, Role.ADVISER),
                        asker,
                        event.by().name(),
                        event.reviewer(),
                        event.section(),
                        event.needed(),
                        event.question(),
                        event.due(),
                        event.at()))
            .toArray(OwnerMessage[]::new));
  }

  /** Who decides, and who asked where that is somebody else. */
  static Consequence advised(AdviceGiven event) {
    Reader decides = new Turn(event.reviewer(), event.standIn()).reader();
    OwnerMessage reviewer = advised(event, decides.role(), decides.person());
    String asker = event.askedBy().email();
    return asker == null || asker.equalsIgnoreCase(decides.person().email())
        ? Consequence.tell(reviewer)
        : Consequence.tell(reviewer, advised(event, Role.ASKER, event.askedBy()));
  }

  private static OwnerMessage advised(AdviceGiven event, Role role, Person told) {
    return new AdviceIsGiven(
        event.handoff(),
        event.reviewId(),
        event.revision(),
        new Reader(told, role),
        person(event.by()),
        event.by().name(),
        event.section(),
        event.question(),
        event.concern(),
        event.text(),
        event.at());
  }

  /** The sales owner, who answers to whoever returned it; and who spoke in the threads at hand. */
  static Consequence returned(HandoffReturned event) {
    OwnerMessage returned =
        new RevisionReturned(
            event.handoff(),
            event.reviewId(),
            event.revision(),
            new Reader(event.salesOwner(), Role.SALES_OWNER),
            decider(event.decidedBy(), event.engineeringOwner()),
            names(event.decidedBy(), event.onBehalfOf()),
            event.late(),
            event.summary(),
            event.reasons(),
            event.suggestions().size(),
            Words.of(event.said()),
            event.at());
    return Consequence.decision(
        event.reviewId(),
        Stream.concat(
                Stream.of(returned),
                participants(
                    event.handoff(),
                    event.reviewId(),
                    event.revision(),
                    event.decidedBy(),
                    event.said(),
                    event.at(),
                    event.salesOwner()))
            .toArray(OwnerMessage[]::new));
  }

  /** Both owners, who answer to each other; and who spoke in the threads at hand. */
  static Consequence approved(HandoffApproved event) {
    return Consequence.decision(
        event.reviewId(),
        Stream.concat(
                Stream.of(
                    approved(event, Role.SALES_OWNER, event.salesOwner(), event.engineeringOwner()),
                    approved(
                        event,
                        Role.ENGINEERING_OWNER,
                        event.engineeringOwner(),
                        event.salesOwner())),
                participants(
                    event.handoff(),
                    event.reviewId(),
                    event.revision(),
                    event.decidedBy(),
                    event.said(),
                    event.at(),
                    event.salesOwner(),
                    event.engineeringOwner()))
            .toArray(OwnerMessage[]::new));
  }

  /** Who decided, who answers to the sales owner; and the owners who were told of the decision. */
  static Consequence voided(DecisionVoided event) {
    ActorRef by = event.decidedBy();
    Person decider = person(by);
    return Consequence.voided(
        event.reviewId(),
        Stream.of(
                voided(event, Role.DECIDER, decider, event.salesOwner()),
                voided(event, Role.SALES_OWNER, event.salesOwner(), decider),
                voided(event, Role.ENGINEERING_OWNER, event.engineeringOwner(), decider))
            .flatMap(Optional::stream)
            .toArray(OwnerMessage[]::new));
  }

  private static Optional<OwnerMessage> voided(
      DecisionVoided event, Role role, @Nullable Person person, @Nullable Person replyTo) {
    return Optional.ofNullable(person)
        .map(
            told ->
                new DecisionIsVoid(
                    event.handoff(),
                    event.reviewId(),
                    event.revision(),
                    new Reader(told, role),
                    replyTo,
                    event.decidedBy().name(),
                    event.at()));
  }

  /**
   * The other side, and who else has said something in these threads; never who said it, and nobody
   * when the fact of a decision says it.
   */
  static Consequence commented(CommentsPublished event) {
    if (Boolean.TRUE.equals(event.withDecision())) {
      return Consequence.none();
    }
    Reader other =
        event.side() == Side.SALES
            ? new Turn(event.reviewer(), event.standIn()).reader()
            : new Reader(event.salesOwner(), Role.SALES_OWNER);
    return Consequence.tell(
        Stream.concat(Stream.of(other), participants(event.participants(), other.person()))
            .filter(reader -> !isAddressOf(reader.person(), event.by()))
            .map(
                reader ->
                    new RevisionCommented(
                        event.handoff(),
                        event.reviewId(),
                        event.revision(),
                        reader,
                        person(event.by()),
                        event.by().name(),
                        Words.of(event),
                        event.at()))
            .toArray(OwnerMessage[]::new));
  }

  /** Who is told of the words of a decision, and not of the decision. */
  private static Stream<OwnerMessage> participants(
      HandoffRef handoff,
      UUID reviewId,
      int revision,
      ActorRef by,
      @Nullable SentWords said,
      Instant at,
      Person... told) {
    return said == null
        ? Stream.empty()
        : participants(said.participants(), told)
            .filter(reader -> !isAddressOf(reader.person(), by))
            .map(
                reader ->
                    new RevisionCommented(
                        handoff,
                        reviewId,
                        revision,
                        reader,
                        person(by),
                        by.name(),
                        Words.of(said),
                        at));
  }

  private static Stream<Reader> participants(List<Person> spoken, Person... told) {
    return spoken.stream()
        .filter(person -> Stream.of(told).noneMatch(other -> isSame(person, other)))
        .map(person -> new Reader(person, Role.PARTICIPANT));
  }

  private static @Nullable Person person(ActorRef actor) {
    return actor.email() == null ? null : new Person(actor.name(), actor.email());
  }

  private static boolean isSame(Person one, Person other) {
    return one.email() != null && one.email().equalsIgnoreCase(other.email());
  }

  private static boolean isAddressOf(Person person, ActorRef actor) {
    return person.email() != null && person.email().equalsIgnoreCase(actor.email());
  }

  /** Who decides and the sales owner, who answer to each other. */
  static Consequence reopened(ReviewReopened event) {
    Reader decides = new Turn(event.reviewer(), event.standIn()).reader();
    return Consequence.tell(
        reopened(event, decides.role(), decides.person(), event.salesOwner()),
        reopened(event, Role.SALES_OWNER, event.salesOwner(), decides.person()));
  }

  private static OwnerMessage reopened(
      ReviewReopened event, Role role, Person owner, Person other) {
    return new ApprovalLapsed(
        event.handoff(),
        event.reviewId(),
        event.revision(),
        new Reader(owner, role),
        other,
        new Turn(event.reviewer(), event.standIn()),
        event.missed(),
        event.due(),
        event.at());
  }

  /** Who decides. */
  static Consequence dueSoon(ReviewDueSoon event) {
    return Consequence.tell(
        new DecisionDueSoon(
            event.handoff(),
            event.reviewId(),
            event.revision(),
            new Turn(event.reviewer(), event.standIn()),
            event.due(),
            event.at()));
  }

  /** Who decides and the manager, who answer to the sales owner. */
  static Consequence overdue(ReviewOverdue event) {
    Turn turn = new Turn(event.reviewer(), event.standIn());
    return Consequence.tell(
        overdue(event, turn, turn.reader()),
        overdue(event, turn, new Reader(event.manager(), Role.MANAGER)));
  }

  /** Who decides and the manager, who answer to the sales owner, who answers to the manager. */
  static Consequence escalated(ReviewEscalated event) {
    Person sales = event.salesOwner();
    return Consequence.tell(
        escalated(event, new Turn(event.reviewer(), event.standIn()).reader(), sales),
        escalated(event, new Reader(event.manager(), Role.MANAGER), sales),
        escalated(event, new Reader(sales, Role.SALES_OWNER), event.manager()));
  }

  private static OwnerMessage escalated(ReviewEscalated event, Reader reader, Person replyTo) {
    return new DecisionEscalated(
        event.handoff(),
        event.reviewId(),
        event.revision(),
        reader,
        replyTo,
        new Turn(event.reviewer(), event.standIn()),
        event.salesOwner(),
        event.manager(),
        event.due(),
        event.lateMinutes(),
        event.at());
  }

  /** Nobody; what still asks for the review is taken back. */
  static Consequence cancelled(ReviewCancelled event) {
    return Consequence.cancellation(event.reviewId());
  }

  /** Both owners, who answer to each other. */
  static Consequence paused(DatePaused event) {
    return Consequence.tell(
        Stream.of(
                paused(event, Role.SALES_OWNER, event.salesOwner(), event.engineeringOwner()),
                paused(event, Role.ENGINEERING_OWNER, event.engineeringOwner(), event.salesOwner()))
            .flatMap(Optional::stream)
            .toArray(OwnerMessage[]::new));
  }

  private static Optional<OwnerMessage> paused(
      DatePaused event, Role role, @Nullable Person owner, @Nullable Person other) {
    return Optional.ofNullable(owner)
        .map(
            told ->
                new DateIsPaused(
                    event.handoff(),
                    new Reader(told, role),
                    other,
                    Stream.concat(Stream.of(first(event)), event.more().stream()).toList(),
                    event.by().name(),
                    event.at()));
  }

  private static PausedDate first(DatePaused event) {
    return new PausedDate(event.milestone(), event.name(), event.promisedDate(), event.input());
  }

  /** Who answers now, and answers to the sales owner. */
  static Consequence asked(DateCheckOpened event) {
    return Consequence.tell(asked(event, checker(event.assignee(), event.standIn())));
  }

  /** Who is away is left alone. */
  private static Reader checker(Person assignee, @Nullable Person standIn) {
    return new Reader(standIn == null ? assignee : standIn, Role.DATE_CHECKER);
  }

  private static OwnerMessage asked(DateCheckOpened event, Reader reader) {
    return new DateIsAskedAbout(
        event.handoff(),
        reader,
        event.salesOwner(),
        event.standIn() == null ? null : event.assignee(),
        event.milestone(),
        event.name(),
        event.requestedDate(),
        event.question(),
        event.askedBy().name(),
        event.doubts(),
        event.due(),
        event.at());
  }

  /**
   * Who answers now; when it is late, the manager too; when it is late for long, the sales owner
   * too.
   */
  static Consequence waits(DateCheckWaits event) {
    Reader manager = new Reader(event.manager(), Role.DATE_MANAGER);
    Reader sales = new Reader(event.salesOwner(), Role.SALES_OWNER);
    Stream<Reader> more =
        switch (event.step()) {
          case BEFORE -> Stream.of();
          case DUE -> Stream.of(manager);
          case AFTER -> Stream.of(manager, sales);
        };
    return Consequence.tell(
        Stream.concat(Stream.of(checker(event.assignee(), event.standIn())), more)
            .map(reader -> waits(event, reader))
            .toArray(OwnerMessage[]::new));
  }

  private static OwnerMessage waits(DateCheckWaits event, Reader reader) {
    return new DateAnswerIsDue(
        event.handoff(),
        reader,
        reader.role() == Role.SALES_OWNER ? event.manager() : event.salesOwner(),
        event.milestone(),
        event.name(),
        event.requestedDate(),
        event.step(),
        event.assignee(),
        event.salesOwner(),
        event.manager(),
        event.due(),
        event.lateMinutes(),
        event.at());
  }

  /** Who was to answer. */
  static Consequence closed(DateCheckClosed event) {
    return Consequence.tell(
        new DateIsWithdrawn(
            event.handoff(),
            checker(event.assignee(), event.standIn()),
            event.salesOwner(),
            event.milestone(),
            event.name(),
            event.requestedDate(),
            event.by().name(),
            event.at()));
  }

  /** The sales owner, who answers to whoever answered. */
  static Consequence answered(DateCheckAnswered event) {
    ActorRef by = event.answeredBy();
    return Consequence.tell(
        new DateIsAnswered(
            event.handoff(),
            new Reader(event.salesOwner(), Role.SALES_OWNER),
            person(by),
            event.milestone(),
            event.name(),
            event.requestedDate(),
            event.answer(),
            event.from(),
            event.until(),
            event.reason(),
            by.name(),
            event.at()));
  }

  /** The sales owner. */
  static Consequence stale(WentStale event) {
    return event.salesOwner() == null
        ? Consequence.none()
        : Consequence.tell(
            new RecordIsStale(
                event.handoff(),
                new Reader(event.salesOwner(), Role.SALES_OWNER),
                event.heldOn(),
                event.at()));
  }

  /** Whoever sees to it. */
  static Consequence due(ActionsDue event) {
    return Consequence.tell(
        new AnswersAreDue(
            event.handoff(), new Reader(event.owner(), Role.ASKED), event.actions(), event.at()));
  }

  /** The owner of the deal. */
  static Consequence missing(DraftMissing event) {
    return Consequence.tell(
        new DraftIsMissing(
            event.deal(),
            new Reader(event.owner(), Role.DEAL_OWNER),
            event.stage(),
            event.since(),
            event.at()));
  }

  private static OwnerMessage approved(
      HandoffApproved event, Role role, Person owner, Person other) {
    return new RevisionApproved(
        event.handoff(),
        event.reviewId(),
        event.revision(),
        new Reader(owner, role),
        other,
        names(event.decidedBy(), event.onBehalfOf()),
        event.late(),
        event.summary(),
        event.conditions(),
        event.phases(),
        isAddressOf(owner, event.decidedBy()) ? Words.NONE : Words.of(event.said()),
        event.at());
  }

  private static OwnerMessage overdue(ReviewOverdue event, Turn turn, Reader reader) {
    return new DecisionOverdue(
        event.handoff(),
        event.reviewId(),
        event.revision(),
        reader,
        event.salesOwner(),
        turn,
        event.due(),
        event.at());
  }

  /** "Rina Patel", or "Luca Rossi for Rina Patel". */
  private static String names(ActorRef decidedBy, @Nullable Person onBehalfOf) {
    return onBehalfOf == null ? decidedBy.name() : decidedBy.name() + " for " + onBehalfOf.name();
  }

  private static Person decider(ActorRef decidedBy, Person otherOwner) {
    return decidedBy.email() == null ? otherOwner : new Person(decidedBy.name(), decidedBy.email());
  }
}

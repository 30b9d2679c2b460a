package io.handoff.notification.intake;

import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.ActorRef;
import io.handoff.contracts.event.CommentsPublished;
import io.handoff.contracts.event.DecisionVoided;
import io.handoff.contracts.event.HandoffApproved;
import io.handoff.contracts.event.HandoffRef;
import io.handoff.contracts.event.HandoffReturned;
import io.handoff.contracts.event.SentWords;
import io.handoff.contracts.event.Side;
import io.handoff.notification.message.DecisionIsVoid;
import io.handoff.notification.message.OwnerMessage;
import io.handoff.notification.message.Reader;
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

/** Who is told what is decided and said on a revision. */
final class ToldOfDecisions {

  private ToldOfDecisions() {}

  /** The sales owner, who answers to whoever returned it; and who spoke in the threads at hand. */
  static Consequence returned(HandoffReturned event) {
    OwnerMessage returned =
        new RevisionReturned(
            event.handoff(),
            event.reviewId(),
            event.revision(),
            new Reader(event.salesOwner(), Role.SALES_OWNER),
            People.decider(event.decidedBy(), event.engineeringOwner()),
            People.names(event.decidedBy(), event.onBehalfOf()),
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
    Person decider = People.person(by);
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
            .filter(reader -> !People.isAddressOf(reader.person(), event.by()))
            .map(
                reader ->
                    new RevisionCommented(
                        event.handoff(),
                        event.reviewId(),
                        event.revision(),
                        reader,
                        People.person(event.by()),
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
            .filter(reader -> !People.isAddressOf(reader.person(), by))
            .map(
                reader ->
                    new RevisionCommented(
                        handoff,
                        reviewId,
                        revision,
                        reader,
                        People.person(by),
                        by.name(),
                        Words.of(said),
                        at));
  }

  private static Stream<Reader> participants(List<Person> spoken, Person... told) {
    return spoken.stream()
        .filter(person -> Stream.of(told).noneMatch(other -> People.isSame(person, other)))
        .map(person -> new Reader(person, Role.PARTICIPANT));
  }

  private static OwnerMessage approved(
      HandoffApproved event, Role role, Person owner, Person other) {
    return new RevisionApproved(
        event.handoff(),
        event.reviewId(),
        event.revision(),
        new Reader(owner, role),
        other,
        People.names(event.decidedBy(), event.onBehalfOf()),
        event.late(),
        event.summary(),
        event.conditions(),
        event.phases(),
        People.isAddressOf(owner, event.decidedBy()) ? Words.NONE : Words.of(event.said()),
        event.at());
  }
}

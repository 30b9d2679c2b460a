package io.handoff.notification.intake;

import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.ActorRef;
import io.handoff.contracts.event.DateCheckAnswered;
import io.handoff.contracts.event.DateCheckClosed;
import io.handoff.contracts.event.DateCheckOpened;
import io.handoff.contracts.event.DateCheckWaits;
import io.handoff.contracts.event.DatePaused;
import io.handoff.contracts.event.PausedDate;
import io.handoff.notification.message.DateAnswerIsDue;
import io.handoff.notification.message.DateIsAnswered;
import io.handoff.notification.message.DateIsAskedAbout;
import io.handoff.notification.message.DateIsPaused;
import io.handoff.notification.message.DateIsWithdrawn;
import io.handoff.notification.message.OwnerMessage;
import io.handoff.notification.message.Reader;
import io.handoff.notification.message.Role;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who is told of dates that are paused, asked about and answered. */
final class ToldOfDates {

  private ToldOfDates() {}

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
        event.dateCheckId(),
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
        event.dateCheckId(),
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
    return Consequence.dateSettled(
        event.dateCheckId(),
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
    return Consequence.dateSettled(
        event.dateCheckId(),
        new DateIsAnswered(
            event.handoff(),
            new Reader(event.salesOwner(), Role.SALES_OWNER),
            People.person(by),
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
}

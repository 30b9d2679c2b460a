package io.handoff.notification.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.chassis.inbox.IncomingMessage;
import io.handoff.chassis.inbox.PermanentFailure;
import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.ActorRef;
import io.handoff.contracts.event.CommentsPublished;
import io.handoff.contracts.event.Event;
import io.handoff.contracts.event.EventJson;
import io.handoff.contracts.event.EventType;
import io.handoff.contracts.event.SentWords;
import io.handoff.contracts.event.Side;
import io.handoff.contracts.event.StandIn;
import io.handoff.contracts.event.WaitStep;
import io.handoff.notification.RecordFixture;
import io.handoff.notification.ReviewFixture;
import io.handoff.notification.message.OwnerMessage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What people do, with all events of that one step, and who gets which mail. */
class OneMailAStepTest {

  private static final ReviewFixture REVIEW = ReviewFixture.ofHo1001();
  private static final RecordFixture RECORD = RecordFixture.of(REVIEW);
  private static final Person LUCA = person("Luca Rossi", "luca");
  private static final Person BEN = person("Ben Ito", "ben");
  private static final ActorRef RINA = ref(REVIEW.reviewer());
  private static final ActorRef MEI = ref(REVIEW.salesOwner());
  private static final CommentsPublished WORDS =
      REVIEW.commented(
          RINA,
          Side.ENGINEERING,
          BEN,
          REVIEW.reviewer(),
          REVIEW.salesOwner(),
          REVIEW.engineeringOwner());
  private static final SentWords SAID =
      new SentWords(WORDS.comments(), List.of(), 0, WORDS.participants());

  @ParameterizedTest(name = "R99 {0}: {1}")
  @MethodSource
  void aStepSendsNobodyTwoMails(String step, String mails, List<Event> events) {
    List<String> sent = new ArrayList<>();
    for (Event event : events) {
      told(event).stream().map(OneMailAStepTest::mail).forEach(sent::add);
    }

    assertThat(String.join(", ", sent)).isEqualTo(mails);
    assertThat(sent.stream().map(mail -> mail.split(" ")[0])).doesNotHaveDuplicates();
  }

  static Stream<Arguments> aStepSendsNobodyTwoMails() {
    return Stream.of(
        step("submit", "rina review-requested", REVIEW.opened()),
        step(
            "submit while the reviewer is away",
            "rina review-requested, ada reviewer-away, mei reviewer-away",
            REVIEW.opened(),
            REVIEW.away()),
        step(
            "submit while somebody stands in",
            "luca review-requested, mei reviewer-away",
            REVIEW.openedWith(LUCA),
            REVIEW.awayWith(LUCA)),
        step(
            "submit what the reviewer edited",
            "rina review-requested, ada reviewer-away, mei reviewer-away",
            REVIEW.openedForWhoWroteIt(),
            REVIEW.away()),
        step("withdraw", "", REVIEW.cancelled()),
        step("comment as reviewer", "mei commented, ben commented, tomas commented", WORDS),
        step(
            "answer as sales while somebody stands in",
            "luca commented",
            REVIEW.commentedFor(LUCA, MEI)),
        step(
            "return, and send drafts with it",
            "mei returned, ben commented, tomas commented",
            REVIEW.withDecision(WORDS),
            REVIEW.returnedBy(RINA, SAID)),
        step(
            "approve, and send drafts with it",
            "mei approved, tomas approved, ben commented",
            REVIEW.withDecision(WORDS),
            REVIEW.approvedFor(REVIEW.salesOwner(), REVIEW.engineeringOwner(), SAID)),
        step(
            "decide on what was withdrawn",
            "rina decision-voided, mei decision-voided",
            REVIEW.voided(RINA, null)),
        step(
            "hand over",
            "luca handed-over, rina handed-over, mei handed-over",
            REVIEW.handedOverTo(LUCA)),
        step(
            "hand over to somebody who is away",
            "luca handed-over, rina handed-over, mei handed-over",
            REVIEW.handedOverTo(BEN, LUCA)),
        step("an hour is left", "rina due-soon", REVIEW.dueSoon()),
        step("it is due", "rina overdue, ada overdue", REVIEW.overdue()),
        step(
            "it is long late, somebody stands in",
            "luca escalated, ada escalated, mei escalated",
            REVIEW.escalatedFor(LUCA)),
        step(
            "a condition is missed",
            "rina review-reopened, mei review-reopened",
            REVIEW.reopened()),
        step(
            "reopen what is approved",
            "tomas record-reopened, rina record-reopened, luca record-reopened",
            REVIEW.reopenedBy(MEI, RINA, LUCA, LUCA, REVIEW.salesOwner())),
        step("a cover begins", "luca cover-began", REVIEW.coverBegan(LUCA)),
        step("a cover ends", "rina cover-ended", REVIEW.coverEnded(LUCA, false)),
        step(
            "a cover is taken back",
            "rina cover-ended, luca cover-ended",
            REVIEW.coverEnded(LUCA, true)),
        step("ask two for advice", "ben advice-asked, luca advice-asked", REVIEW.asked(BEN, LUCA)),
        step(
            "ask two while somebody stands in for one",
            "ben advice-asked, luca advice-asked",
            REVIEW.asked(List.of(new StandIn(REVIEW.manager(), LUCA)), REVIEW.manager(), BEN)),
        step("advise", "rina advice-given", REVIEW.advised(REVIEW.reviewer(), BEN)),
        step("save what pauses a date", "mei date-paused, tomas date-paused", RECORD.paused()),
        step("log a call", "mei record-stale", RECORD.stale()),
        step("ask about a date", "tomas date-asked-about", RECORD.asked(null)),
        step(
            "ask about a date while somebody stands in",
            "luca date-asked-about",
            RECORD.asked(LUCA)),
        step(
            "the answer about a date is due soon",
            "tomas date-answer-due",
            RECORD.waits(WaitStep.BEFORE, null)),
        step(
            "the answer about a date is due",
            "tomas date-answer-due, ada.moreau date-answer-due",
            RECORD.waits(WaitStep.DUE, null)),
        step(
            "the answer about a date is long late, somebody stands in",
            "luca date-answer-due, ada.moreau date-answer-due, mei date-answer-due",
            RECORD.waits(WaitStep.AFTER, LUCA)),
        step("take the question back", "tomas date-withdrawn", RECORD.closed(null)),
        step("answer about a date", "mei date-answered", RECORD.answered()),
        step("owe an answer today", "mei actions-due", RECORD.due()),
        step("leave a deal without a draft", "mei draft-missing", RECORD.missing()));
  }

  @Test
  @DisplayName("R99 All of a step's dates are told in one mail")
  void tellsAllDatesOfASaveInOneMail() {
    assertThat(told(RECORD.pausedTwice()))
        .hasSize(2)
        .extracting(OneMailAStepTest::mail)
        .doesNotHaveDuplicates();
  }

  @Test
  @DisplayName("R99 Every event that anybody is told of belongs to a step")
  void aStepIsThereForEveryEventThatAnybodyIsToldOf() {
    assertThat(aStepSendsNobodyTwoMails().flatMap(OneMailAStepTest::events).map(EventType::of))
        .containsAll(
            Stream.of(EventType.values())
                .filter(type -> !isNobodyToldOf(type))
                .collect(Collectors.toSet()));
  }

  /** Whether nobody is told of an event, whatever it says. */
  private static boolean isNobodyToldOf(EventType type) {
    IncomingMessage anything = message(UUID.randomUUID(), type, ReviewFixture.OPENED, new byte[0]);
    try {
      return TakeInEvent.consequence(anything, type).equals(Consequence.none());
    } catch (PermanentFailure read) {
      return false;
    }
  }

  private static List<OwnerMessage> told(Event event) {
    EventType type = EventType.of(event);
    byte[] payload = EventJson.write(event);
    return TakeInEvent.consequence(message(event.subject(), type, event.at(), payload), type)
        .told();
  }

  private static IncomingMessage message(UUID key, EventType type, Instant at, byte[] payload) {
    return new IncomingMessage(
        UUID.randomUUID(), type.topic(), key, 1, type.wireName(), at, null, payload);
  }

  private static Arguments step(String name, String mails, Event... events) {
    return Arguments.of(name, mails, List.of(events));
  }

  private static Stream<Event> events(Arguments step) {
    return ((List<?>) step.get()[2]).stream().map(Event.class::cast);
  }

  private static String mail(OwnerMessage message) {
    String address = message.reader().person().email();
    return address.substring(0, address.indexOf('@')).toLowerCase(Locale.ROOT)
        + " "
        + message.kind().slug();
  }

  private static Person person(String name, String mailbox) {
    return new Person(name, mailbox + "@example.com");
  }

  private static ActorRef ref(Person person) {
    return new ActorRef(person.name(), person.name(), person.email());
  }
}

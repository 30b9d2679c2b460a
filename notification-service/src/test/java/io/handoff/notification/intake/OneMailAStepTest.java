package io.handoff.notification.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.ActorRef;
import io.handoff.contracts.event.CommentsPublished;
import io.handoff.contracts.event.SentWords;
import io.handoff.contracts.event.Side;
import io.handoff.contracts.event.StandIn;
import io.handoff.notification.RecordFixture;
import io.handoff.notification.ReviewFixture;
import io.handoff.notification.message.OwnerMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
  void aStepSendsNobodyTwoMails(String step, String mails, List<Consequence> events) {
    List<String> sent = new ArrayList<>();
    for (Consequence event : events) {
      event.told().stream().map(OneMailAStepTest::mail).forEach(sent::add);
    }

    assertThat(String.join(", ", sent)).isEqualTo(mails);
    assertThat(sent.stream().map(mail -> mail.split(" ")[0])).doesNotHaveDuplicates();
  }

  static Stream<Arguments> aStepSendsNobodyTwoMails() {
    return Stream.of(
        step("submit", "rina review-requested", ToldOfReviews.opened(REVIEW.opened())),
        step(
            "submit while the reviewer is away",
            "rina review-requested, ada reviewer-away, mei reviewer-away",
            ToldOfReviews.opened(REVIEW.opened()),
            ToldOfReviews.away(REVIEW.away())),
        step(
            "submit while somebody stands in",
            "luca review-requested, mei reviewer-away",
            ToldOfReviews.opened(REVIEW.openedWith(LUCA)),
            ToldOfReviews.away(REVIEW.awayWith(LUCA))),
        step(
            "submit what the reviewer edited",
            "rina review-requested, ada reviewer-away, mei reviewer-away",
            ToldOfReviews.opened(REVIEW.openedForWhoWroteIt()),
            ToldOfReviews.away(REVIEW.away())),
        step("withdraw", "", ToldOfReviews.cancelled(REVIEW.cancelled())),
        step(
            "comment as reviewer",
            "mei commented, ben commented, tomas commented",
            ToldOfDecisions.commented(WORDS)),
        step(
            "answer as sales while somebody stands in",
            "luca commented",
            ToldOfDecisions.commented(REVIEW.commentedFor(LUCA, MEI))),
        step(
            "return, and send drafts with it",
            "mei returned, ben commented, tomas commented",
            ToldOfDecisions.commented(REVIEW.withDecision(WORDS)),
            ToldOfDecisions.returned(REVIEW.returnedBy(RINA, SAID))),
        step(
            "approve, and send drafts with it",
            "mei approved, tomas approved, ben commented",
            ToldOfDecisions.commented(REVIEW.withDecision(WORDS)),
            ToldOfDecisions.approved(
                REVIEW.approvedFor(REVIEW.salesOwner(), REVIEW.engineeringOwner(), SAID))),
        step(
            "decide on what was withdrawn",
            "rina decision-voided, mei decision-voided",
            ToldOfDecisions.voided(REVIEW.voided(RINA, null))),
        step(
            "hand over",
            "luca handed-over, rina handed-over, mei handed-over",
            ToldOfReviews.handedOver(REVIEW.handedOverTo(LUCA))),
        step(
            "hand over to somebody who is away",
            "luca handed-over, rina handed-over, mei handed-over",
            ToldOfReviews.handedOver(REVIEW.handedOverTo(BEN, LUCA))),
        step("an hour is left", "rina due-soon", ToldOfReviews.dueSoon(REVIEW.dueSoon())),
        step("it is due", "rina overdue, ada overdue", ToldOfReviews.overdue(REVIEW.overdue())),
        step(
            "it is long late, somebody stands in",
            "luca escalated, ada escalated, mei escalated",
            ToldOfReviews.escalated(REVIEW.escalatedFor(LUCA))),
        step(
            "a condition is missed",
            "rina review-reopened, mei review-reopened",
            ToldOfReviews.reopened(REVIEW.reopened())),
        step(
            "reopen what is approved",
            "tomas record-reopened, rina record-reopened, luca record-reopened",
            ToldOfReopening.reopened(
                REVIEW.reopenedBy(MEI, RINA, LUCA, LUCA, REVIEW.salesOwner()))),
        step("a cover begins", "luca cover-began", ToldOfCovers.began(REVIEW.coverBegan(LUCA))),
        step(
            "a cover ends", "rina cover-ended", ToldOfCovers.ended(REVIEW.coverEnded(LUCA, false))),
        step(
            "a cover is taken back",
            "rina cover-ended, luca cover-ended",
            ToldOfCovers.ended(REVIEW.coverEnded(LUCA, true))),
        step(
            "ask two for advice",
            "ben advice-asked, luca advice-asked",
            ToldOfAdvice.asked(REVIEW.asked(BEN, LUCA))),
        step(
            "ask two while somebody stands in for one",
            "ben advice-asked, luca advice-asked",
            ToldOfAdvice.asked(
                REVIEW.asked(List.of(new StandIn(REVIEW.manager(), LUCA)), REVIEW.manager(), BEN))),
        step(
            "advise",
            "rina advice-given",
            ToldOfAdvice.advised(REVIEW.advised(REVIEW.reviewer(), BEN))),
        step(
            "save what pauses a date",
            "mei date-paused, tomas date-paused",
            ToldOfDates.paused(RECORD.paused())),
        step("log a call", "mei record-stale", ToldOfRecords.stale(RECORD.stale())),
        step("answer about a date", "mei date-answered", ToldOfDates.answered(RECORD.answered())));
  }

  @Test
  @DisplayName("R99 All of a step's dates are told in one mail")
  void tellsAllDatesOfASaveInOneMail() {
    assertThat(ToldOfDates.paused(RECORD.pausedTwice()).told())
        .hasSize(2)
        .extracting(OneMailAStepTest::mail)
        .doesNotHaveDuplicates();
  }

  private static Arguments step(String name, String mails, Consequence... events) {
    return Arguments.of(name, mails, List.of(events));
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

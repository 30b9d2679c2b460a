package io.handoff.system.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.handoff.embedded.mail.CaughtMail;
import io.handoff.system.deal.DealDocument;
import io.handoff.system.deal.Decisions;
import io.handoff.system.deal.Desk;
import io.handoff.system.deal.Expect;
import io.handoff.system.deal.HandoffMails;
import io.handoff.system.deal.SmallDeal;
import io.handoff.system.deal.Trail;
import io.handoff.system.http.Answer;
import io.handoff.system.suite.Patience;
import io.handoff.system.suite.Person;
import io.handoff.system.suite.RunningSuite;
import io.handoff.system.suite.Service;
import io.handoff.system.suite.SuiteExtension;
import io.handoff.system.suite.User;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is approved goes back to sales for a cause, and is approved anew. */
@ExtendWith(SuiteExtension.class)
class ReopeningIT {

  private static final String CAUSE = "The customer wants a second office in the first week.";

  @Test
  @DisplayName("R38, R114 An approved record is reopened, changed and approved anew; all are told")
  void goesThroughASecondRound(RunningSuite suite) {
    // Given
    Desk desk = Desk.at(suite);
    SmallDeal deal = SmallDeal.draftedBy(suite, User.SALES).submitted();
    String first = deal.review(1, "OPEN");
    Person asked = suite.person(User.SALES2);
    Expect.status(200, desk.decide(User.ENGINEER, first, onCondition(asked)));
    awaitState(deal, "APPROVED");

    // When
    Answer reopened = Expect.status(200, desk.reopen(User.SALES, deal.id(), deal.version(), CAUSE));

    // Then
    String number = reopened.text("/number");
    assertThat(reopened.text("/state")).isEqualTo("DRAFT");
    assertThat(deal.review(1, "LAPSED")).isEqualTo(first);
    Answer lapsed = Expect.status(200, desk.review(User.ENGINEER, first));
    assertThat(lapsed.text("/lapsed/0/cause")).isEqualTo(CAUSE);
    assertThat(lapsed.text("/lapsed/0/reopenedBy/name")).isEqualTo(suite.person(User.SALES).name());
    assertThat(Expect.status(200, desk.review(User.ENGINEER, first, "conditions")).text("/0/state"))
        .isEqualTo("SUPERSEDED");
    assertThat(Expect.status(200, desk.list(User.SALES, "q=" + number)).text("/items/0/next"))
        .isEqualTo("Change and send again");
    assertThat(Expect.status(200, desk.read(User.SALES, deal.id(), "gates/LEGAL")).text("/answer"))
        .isEqualTo("BLOCK");
    assertTold(suite, number, asked);

    // When
    Expect.status(
        200,
        desk.patch(
            User.SALES,
            deal.id(),
            deal.version(),
            DealDocument.json(
                "{\"answers\": {\"goal\": {\"customerFact\": \"Of 400 calls, 90.\"}}}")));
    Expect.status(201, desk.submit(User.SALES, deal.id(), deal.version()));
    String second = deal.review(2, "OPEN");
    Expect.status(200, desk.decide(User.ENGINEER, second, Decisions.approve(2, "Fine again.")));
    awaitState(deal, "APPROVED");

    // Then
    assertThat(Trail.lines(desk.read(User.AUDITOR, deal.id(), "trail")))
        .containsExactly(
            "1 DRAFTED >DRAFT r0 Mei Tanaka",
            "2 SUBMITTED DRAFT>SUBMITTED r1 Mei Tanaka",
            "3 APPROVED SUBMITTED>APPROVED r1 Rina Patel: We can start.",
            "4 REOPENED APPROVED>DRAFT r1 Mei Tanaka: " + CAUSE,
            "5 SUBMITTED DRAFT>SUBMITTED r2 Mei Tanaka",
            "6 APPROVED SUBMITTED>APPROVED r2 Rina Patel: Fine again.");
    assertThat(Expect.status(200, desk.review(User.ENGINEER, first)).text("/state"))
        .isEqualTo("LAPSED");
    assertThat(
            Expect.status(200, desk.read(User.AUDITOR, deal.id(), "revisions/1"))
                .text("/document/answers/goal/customerFact"))
        .isNotEqualTo("Of 400 calls, 90.");
  }

  @Test
  @DisplayName("R114 A reopening reaches the other side though either service is killed")
  void outlivesBothServices(RunningSuite suite) {
    // Given
    Desk desk = Desk.at(suite);
    SmallDeal deal = SmallDeal.draftedBy(suite, User.SALES).submitted();
    String review = deal.review(1, "OPEN");
    Expect.status(200, desk.decide(User.ENGINEER, review, Decisions.approve(1, "We can start.")));
    awaitState(deal, "APPROVED");

    // When
    suite.service(Service.REVIEW).kill();
    Answer reopened =
        Expect.status(200, desk.reopen(User.ENGINEER, deal.id(), deal.version(), CAUSE));
    suite.service(Service.DEALS).kill();
    suite.restart(Service.DEALS);
    suite.restart(Service.REVIEW);

    // Then
    assertThat(deal.review(1, "LAPSED")).isEqualTo(review);
    assertThat(Trail.steps(desk.read(User.AUDITOR, deal.id(), "trail")))
        .containsExactly("DRAFTED", "SUBMITTED", "APPROVED", "REOPENED");
    String label = "record-reopened to " + suite.person(User.SALES).email();
    Patience.await(label)
        .until(() -> labels(suite, reopened.text("/number")), sent -> sent.contains(label));
  }

  private static void assertTold(RunningSuite suite, String number, Person asked) {
    List<String> expected =
        List.of(
            "record-reopened to " + suite.person(User.ENGINEER).email(),
            "record-reopened to " + asked.email());
    Patience.await("mails about a reopening")
        .untilAsserted(
            () ->
                assertThat(labels(suite, number))
                    .filteredOn(label -> label.startsWith("record-reopened"))
                    .containsExactlyInAnyOrderElementsOf(expected));
    assertThat(HandoffMails.about(suite, number))
        .filteredOn(mail -> HandoffMails.label(mail).startsWith("record-reopened"))
        .extracting(CaughtMail::text)
        .allSatisfy(
            text ->
                assertThat(text.replaceAll("\\s+", " "))
                    .contains(CAUSE, "Count the offices.", "Mei Tanaka reopened the record"));
  }

  private static List<String> labels(RunningSuite suite, String number) {
    return HandoffMails.about(suite, number).stream().map(HandoffMails::label).toList();
  }

  private static ObjectNode onCondition(Person owner) {
    ObjectNode approval = Decisions.approve(1, "We can start.");
    ObjectNode condition = approval.putArray("conditions").addObject();
    condition.put("path", "answers.goal").put("text", "Count the offices.");
    condition.putObject("owner").put("name", owner.name()).put("email", owner.email());
    condition.put("dueDate", LocalDate.now(ZoneOffset.UTC).plusYears(1).toString());
    return approval;
  }

  private static void awaitState(SmallDeal deal, String state) {
    Patience.await("state " + state + " of " + deal.id())
        .until(deal::read, found -> found.text("/state").equals(state));
  }
}

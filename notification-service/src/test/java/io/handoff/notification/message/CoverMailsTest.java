package io.handoff.notification.message;

import static io.handoff.notification.message.MessageFixture.coverBegan;
import static io.handoff.notification.message.MessageFixture.coverBeganWithAllKinds;
import static io.handoff.notification.message.MessageFixture.coverEnded;
import static io.handoff.notification.message.MessageFixture.coverEndedWithQuestions;
import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.notification.Surroundings;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Collections;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The mails about somebody who stands in: their text, and what is seen of their HTML. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class CoverMailsTest {

  private static final String TODAY = "2026-11-20T16:30:00Z";
  private static final String MONDAY = "2026-11-23T16:30:00Z";
  private static final String EARLIER = "2026-11-20T08:00:00Z";

  @Inject Composer composer;

  @Test
  @DisplayName("R105 Who stands in reads at once what waits for them, and until when")
  void listsWhatWaitsForWhoStandsIn() {
    ComposedMail mail = composer.compose(coverBegan("2026-11-27T23:00:00Z", TODAY, MONDAY));

    assertThat(mail.subject()).isEqualTo("Due 17:30 CET on Fri 20 Nov: 2 decisions for Rina Patel");
    assertThat(mail.text())
        .isEqualTo(
            """
            Please take 2 decisions for Rina Patel, Tomas Lindgren, the first by today
            17:30 CET. You stand in until 27 November 2026.

            - HO-1001, Fernhill Sales – Regional reporting, revision 2: due today 17:30
              CET
            - HO-1001, Fernhill Sales – Regional reporting, revision 2: due Mon 23 Nov
              17:30 CET

            Open your list:
            http://localhost:8082/review

            What comes for Rina Patel until then comes to you.

            --
            You get this because you stand in for somebody who is away.
            """);
    assertThat(VisibleText.of(mail.html()))
        .isEqualTo(
            """
            Please take 2 decisions for Rina Patel, Tomas Lindgren, the first by today 17:30 CET.
            Due 17:30 CET on Fri 20 Nov: 2 decisions for Rina Patel
            Please take 2 decisions for Rina Patel, Tomas Lindgren, the first by today 17:30 CET. You stand in until 27 November 2026.
            HO-1001, Fernhill Sales – Regional reporting, revision 2: due today 17:30 CET
            HO-1001, Fernhill Sales – Regional reporting, revision 2: due Mon 23 Nov 17:30 CET
            [Open your list](http://localhost:8082/review)
            What comes for Rina Patel until then comes to you.
            You get this because you stand in for somebody who is away.
            """);
  }

  @Test
  @DisplayName("R105 A cover within a day names the hour, and what is late says so")
  void namesTheHourAndWhatIsLate() {
    ComposedMail mail = composer.compose(coverBegan("2026-11-20T15:00:00Z", EARLIER));

    assertThat(mail.subject()).isEqualTo("Late: 1 decision for Rina Patel");
    assertThat(mail.text())
        .startsWith(
            """
            Please take 1 decision for Rina Patel, Tomas Lindgren, which was due today
            09:00 CET. You stand in until 16:00 CET on Fri 20 Nov.

            - HO-1001, Fernhill Sales – Regional reporting, revision 2: was due today
              09:00 CET
            """);
  }

  @Test
  @DisplayName("R105 Questions about dates and for advice are listed with decisions, by due time")
  void listsEveryKindThatWaits() {
    ComposedMail mail = composer.compose(coverBeganWithAllKinds());

    assertThat(mail.subject())
        .isEqualTo(
            "Late: 1 decision, 1 answer about a date, 1 second opinion and 1 section review"
                + " for Rina Patel");
    assertThat(mail.text())
        .startsWith(
            """
            Please take 1 decision, answer about 1 date, give 1 second opinion and look at
            1 section for Rina Patel, Tomas Lindgren, the first was due today 09:00 CET.
            You stand in until 27 November 2026.

            - HO-1001, Fernhill Sales – Regional reporting, Security asks in revision 2:
              was due today 09:00 CET
            - HO-1001, Fernhill Sales – Regional reporting, answer about Go-live, asked
              for 1 June 2027: due today 17:30 CET
            - HO-1001, Fernhill Sales – Regional reporting, second opinion on revision 2:
              due today 17:30 CET
            - HO-1001, Fernhill Sales – Regional reporting, revision 2: due Mon 23 Nov
              17:30 CET

            Open your list:
            http://localhost:8082/review
            """);
  }

  @Test
  @DisplayName("R105 Who is back reads which questions are open")
  void listsOpenQuestionsForWhoIsBack() {
    ComposedMail mail = composer.compose(coverEndedWithQuestions());

    assertThat(mail.subject())
        .isEqualTo(
            "Due 17:30 CET on Fri 20 Nov: 1 answer about a date and 1 second opinion"
                + " are yours again");
    assertThat(mail.text())
        .startsWith(
            """
            Please answer about 1 date and give 1 second opinion, Rina Patel, the first by
            today 17:30 CET. Tomas Lindgren no longer stands in for you.
            """);
  }

  @Test
  @DisplayName("R105 Who is back reads what is open")
  void listsWhatIsOpenForWhoIsBack() {
    ComposedMail mail = composer.compose(coverEnded(Role.BACK, TODAY));

    assertThat(mail.subject()).isEqualTo("Due 17:30 CET on Fri 20 Nov: 1 decision is yours again");
    assertThat(mail.text())
        .isEqualTo(
            """
            Please take 1 decision, Rina Patel, by today 17:30 CET. Tomas Lindgren no
            longer stands in for you.

            - HO-1001, Fernhill Sales – Regional reporting, revision 2: due today 17:30
              CET

            Open your list:
            http://localhost:8082/review

            --
            You get this because somebody stood in for you.
            """);
  }

  @Test
  @DisplayName("R105 Who stood in learns that it ended early")
  void tellsWhoStoodInThatItEndedEarly() {
    ComposedMail mail = composer.compose(coverEnded(Role.COVERED_BEFORE, TODAY));

    assertThat(mail.subject()).isEqualTo("You no longer stand in for Rina Patel");
    assertThat(mail.text())
        .startsWith(
            """
            Nothing is left to do for Rina Patel, Tomas Lindgren. You no longer stand in;
            what is open goes back to them:

            - HO-1001,""");
    assertThat(VisibleText.of(mail.html())).contains("[See the list]");
  }

  @Test
  void listsTheFirstOfMany() {
    String[] many = Collections.nCopies(23, TODAY).toArray(String[]::new);

    assertThat(composer.compose(coverBegan("2026-11-27T23:00:00Z", many)).text())
        .contains("- and 3 more\n\nOpen your list:");
  }
}

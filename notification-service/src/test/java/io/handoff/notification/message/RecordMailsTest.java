package io.handoff.notification.message;

import static io.handoff.notification.message.MessageFixture.ADA;
import static io.handoff.notification.message.MessageFixture.MEI;
import static io.handoff.notification.message.MessageFixture.RINA;
import static io.handoff.notification.message.MessageFixture.TOMAS;
import static io.handoff.notification.message.MessageFixture.answerDue;
import static io.handoff.notification.message.MessageFixture.answered;
import static io.handoff.notification.message.MessageFixture.askedAbout;
import static io.handoff.notification.message.MessageFixture.due;
import static io.handoff.notification.message.MessageFixture.missing;
import static io.handoff.notification.message.MessageFixture.paused;
import static io.handoff.notification.message.MessageFixture.stale;
import static io.handoff.notification.message.MessageFixture.takenBack;
import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.contracts.event.DateAnswer;
import io.handoff.contracts.event.DueAction;
import io.handoff.contracts.event.PausedDate;
import io.handoff.contracts.event.WaitStep;
import io.handoff.notification.Surroundings;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collections;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The mails about deals and records in full: their text, and what is seen of their HTML. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class RecordMailsTest {

  private static final DueAction SAMPLE =
      new DueAction(
          "customerInputs.i2",
          "Sample of the South spreadsheets",
          "Owen Clarke",
          LocalDate.parse("2026-11-18"),
          true);
  private static final DueAction COLUMNS =
      new DueAction(
          "questions.q1",
          "Which columns of the South workbook hold region and date, and who keeps them?",
          "Mei Lin",
          LocalDate.parse("2026-11-20"),
          false);

  @Inject Composer composer;

  @Test
  @DisplayName("R33 All dates that one save pauses come in one mail")
  void tellsAllDatesOfASaveAtOnce() {
    ComposedMail mail =
        composer.compose(
            paused(
                Role.SALES_OWNER,
                new PausedDate(
                    "milestones.m3", "Training", LocalDate.parse("2026-12-15"), "dataSources.crm"),
                new PausedDate("milestones.m4", null, null, "customerInputs.i1")));

    assertThat(mail.text())
        .contains(
            """
            2 more dates are paused with it:
            - Training, promised for 15 December 2026, stands on Data sources, crm.
            - Dates, m4 stands on Customer inputs, i1.

            See the date:
            """);
    assertThat(VisibleText.of(mail.html()))
        .contains("Training, promised for 15 December 2026, stands on Data sources, crm.");
  }

  @Test
  @DisplayName("R33: An owner reads which date is paused, why, and what to do about it")
  void tellsAnOwnerThatADateIsPaused() {
    ComposedMail mail = composer.compose(paused(Role.ENGINEERING_OWNER));

    assertThat(mail.subject()).isEqualTo("Fernhill Sales – Regional reporting (HO-1001)");
    assertThat(mail.text())
        .isEqualTo(
            """
            Shared dashboard live, promised for 12 December 2026, is paused.

            It stands on Data sources, crm, which turned unknown when Mei Lin saved the
            record at 16:10 CET on Fri 20 Nov.

            See the date:
            http://localhost:8081/deals/HO-1001

            Do not repeat the date to the customer until that is known. Then one of you
            sets it again; it does not come back by itself.

            --
            You get this because you are the engineering owner of HO-1001.
            """);
    assertThat(VisibleText.of(mail.html()))
        .isEqualTo(
            """
            Shared dashboard live is paused: it stands on what is unknown now.
            Fernhill Sales – Regional reporting (HO-1001)
            Shared dashboard live, promised for 12 December 2026, is paused.
            It stands on Data sources, crm, which turned unknown when Mei Lin saved the record at 16:10 CET on Fri 20 Nov.
            [See the date](http://localhost:8081/deals/HO-1001)
            Do not repeat the date to the customer until that is known. Then one of you sets it again; it does not come back by itself.
            You get this because you are the engineering owner of HO-1001.
            """);
  }

  @Test
  @DisplayName("R32: Somebody in delivery reads which date they are asked about, and until when")
  void asksAboutADate() {
    ComposedMail mail =
        composer.compose(
            askedAbout("It stands on dataSources.crm, whose data nobody here has seen."));

    assertThat(mail.subject()).isEqualTo("Fernhill Sales – Regional reporting (HO-1001)");
    assertThat(unwrapped(mail))
        .startsWith("Mei Lin asks about a date before it is promised, " + TOMAS.name() + ":")
        .contains("Shared dashboard live, asked for 12 December 2026.")
        .contains("Please answer by today 17:30 CET.")
        .contains("You answer in the place of Rina Patel, who is away.")
        .contains("> Can we promise this for the board?")
        .contains("- It stands on dataSources.crm, whose data nobody here has seen.")
        .contains("Due Friday 20 November 2026, 17:30 CET.")
        .endsWith("You get this because you are asked about a date of HO-1001. ");
    assertThat(VisibleText.of(mail.html()))
        .contains("[Read the record](http://localhost:8081/deals/HO-1001)")
        .contains("Can we promise this for the board?")
        .contains("It stands on dataSources.crm, whose data nobody here has seen.");
    assertThat(composer.compose(askedAbout()).text()).doesNotContain("No firm day");
  }

  @Test
  @DisplayName("R32: A reminder of an answer about a date says whose it is and what to do")
  void remindsOfAnAnswerAboutADate() {
    ComposedMail soon = composer.compose(answerDue(WaitStep.BEFORE, TOMAS, Role.DATE_CHECKER));
    ComposedMail late = composer.compose(answerDue(WaitStep.DUE, RINA, Role.DATE_CHECKER));
    ComposedMail manager = composer.compose(answerDue(WaitStep.AFTER, ADA, Role.DATE_MANAGER));
    ComposedMail sales = composer.compose(answerDue(WaitStep.AFTER, MEI, Role.SALES_OWNER));

    assertThat(soon.subject()).isEqualTo("Fernhill Sales – Regional reporting (HO-1001)");
    assertThat(unwrapped(soon))
        .startsWith(
            "Your answer about a date is due today 17:30 CET. Answer with a firm day, a range or"
                + " not yet, and say why. Mei Lin is waiting. It is about Shared dashboard live,"
                + " asked for 12 December 2026.")
        .contains("http://localhost:8081/deals/HO-1001")
        .endsWith("You get this because you are asked about a date of HO-1001. ");
    assertThat(late.subject()).isEqualTo("Late: Fernhill Sales – Regional reporting (HO-1001)");
    assertThat(unwrapped(late))
        .startsWith(
            "Tomas Lindgren's answer about a date was due today 17:30 CET. Answer in their place"
                + " with a firm day,");
    assertThat(manager.subject()).startsWith("Still late: ");
    assertThat(unwrapped(manager))
        .startsWith(
            "Tomas Lindgren's answer about a date is 4 working hours late. You can answer it too."
                + " Mei Lin is waiting.")
        .endsWith(
            "You get this because you are told about late answers, and HO-1001 waits for one. ");
    assertThat(unwrapped(sales))
        .contains("4 working hours late. " + ADA.name() + " is told too, and can answer it.");
    assertThat(VisibleText.of(late.html()))
        .contains("Tomas Lindgren's answer about a date was due today 17:30 CET.")
        .contains("It is about Shared dashboard live, asked for 12 December 2026.")
        .contains("[See the record](http://localhost:8081/deals/HO-1001)");
  }

  @Test
  @DisplayName("R32: Whoever was asked about a date reads that there is nothing left to answer")
  void tellsThatAQuestionAboutADateWasTakenBack() {
    ComposedMail mail = composer.compose(takenBack());

    assertThat(unwrapped(mail))
        .startsWith(
            "There is nothing left to answer, Tomas Lindgren: Mei Lin took the question about"
                + " Shared dashboard live, asked for 12 December 2026, back.");
    assertThat(VisibleText.of(mail.html()))
        .contains("Mei Lin took the question about Shared dashboard live")
        .contains("[See the record](http://localhost:8081/deals/HO-1001)");
  }

  @Test
  @DisplayName("R32: The sales owner reads how a date can be promised, and why")
  void tellsTheAnswerAboutADate() {
    ComposedMail mail = composer.compose(answered(DateAnswer.RANGE, "2026-12-21", "2027-01-08"));

    assertThat(unwrapped(mail))
        .startsWith(
            "Shared dashboard live, asked for 12 December 2026, can be promised as a range from"
                + " 21 December 2026 to 8 January 2027. Tomas Lindgren answered at 16:10 CET on"
                + " Fri 20 Nov:")
        .contains("> The mapping is not seen yet.")
        .contains("Nothing is promised by this.")
        .endsWith("You get this because you are the sales owner of HO-1001. ");
    assertThat(VisibleText.of(mail.html()))
        .contains("Shared dashboard live can be promised as a range from 21 December 2026")
        .contains("The mapping is not seen yet.")
        .contains("[See the date](http://localhost:8081/deals/HO-1001)");
    assertThat(unwrapped(composer.compose(answered(DateAnswer.FIRM, "2026-12-12", null))))
        .contains("can be promised for 12 December 2026. ");
    assertThat(unwrapped(composer.compose(answered(DateAnswer.NOT_YET, null, null))))
        .contains("cannot be promised yet. ");
  }

  private static String unwrapped(ComposedMail mail) {
    return mail.text().replaceAll("\\s+", " ");
  }

  @Test
  @DisplayName("R7: The sales owner is asked to bring the record up to date after a call")
  void remindsOfACall() {
    ComposedMail mail = composer.compose(stale(LocalDate.parse("2026-11-20")));

    assertThat(mail.text())
        .isEqualTo(
            """
            The customer call of 20 November 2026 is logged, and the record says nothing
            of it yet, Mei Lin.

            Bring the record up to date:
            http://localhost:8081/deals/HO-1001

            Put in what the call changed, or confirm that nothing did. Five minutes now
            save guessing later.

            --
            You get this because you are the sales owner of HO-1001.
            """);
    assertThat(VisibleText.of(mail.html()))
        .isEqualTo(
            """
            The customer call of 20 November 2026 is logged, and the record says nothing of it yet.
            Fernhill Sales – Regional reporting (HO-1001)
            The customer call of 20 November 2026 is logged, and the record says nothing of it yet, Mei Lin.
            [Bring the record up to date](http://localhost:8081/deals/HO-1001)
            Put in what the call changed, or confirm that nothing did. Five minutes now save guessing later.
            You get this because you are the sales owner of HO-1001.
            """);
  }

  @Test
  void remindsOfACallThatHasNoDay() {
    assertThat(composer.compose(stale(null)).text())
        .startsWith("A customer call is logged, and the record says nothing of it yet,");
  }

  @Test
  @DisplayName("R91: Whoever sees to it reads what is due, since when, and from whom")
  void remindsOfWhatIsDue() {
    ComposedMail mail = composer.compose(due(SAMPLE, COLUMNS));

    assertThat(mail.subject())
        .isEqualTo("2 answers due: Fernhill Sales – Regional reporting (HO-1001)");
    assertThat(mail.text())
        .isEqualTo(
            """
            Mei Lin, 2 answers are due, 1 of them late:
            - Sample of the South spreadsheets (late since 18 November 2026, from Owen
              Clarke)
            - Which columns of the South workbook hold region and date, and who keeps
              them? (due today)

            Answer now:
            http://localhost:8081/deals/HO-1001

            An unknown that stays unknown turns into a guess in the plan.

            --
            You get this because you see to what is due in HO-1001.
            """);
    assertThat(VisibleText.of(mail.html()))
        .isEqualTo(
            """
            2 answers are due, 1 of them late.
            2 answers due: Fernhill Sales – Regional reporting (HO-1001)
            Mei Lin, 2 answers are due, 1 of them late:
            Sample of the South spreadsheets (late since 18 November 2026, from Owen Clarke)
            Which columns of the South workbook hold region and date, and who keeps them? (due today)
            [Answer now](http://localhost:8081/deals/HO-1001)
            An unknown that stays unknown turns into a guess in the plan.
            You get this because you see to what is due in HO-1001.
            """);
  }

  @Test
  void countsWhatIsDueAndWhatIsLate() {
    assertThat(composer.compose(due(COLUMNS)).text())
        .startsWith("Mei Lin, 1 answer is due today:\n");
    assertThat(composer.compose(due(SAMPLE, SAMPLE)).text())
        .startsWith("Mei Lin, 2 answers are late:\n");
    assertThat(
            composer.compose(due(Collections.nCopies(23, SAMPLE).toArray(DueAction[]::new))).text())
        .contains("- and 3 more\n");
  }

  @Test
  @DisplayName("R3: The owner of a deal is asked to start its draft")
  void asksForADraft() {
    ComposedMail mail = composer.compose(missing());

    assertThat(mail.subject()).isEqualTo("Fernhill Sales – Regional reporting (D-2044)");
    assertThat(mail.text())
        .isEqualTo(
            """
            It is time to start the handoff of this deal, Mei Lin. It has none yet.

            Start the draft:
            http://localhost:8081/deals/new?deal=D-2044

            Its stage is discovery done, since 13:10 CET on Fri 20 Nov. A draft begun
            right after discovery grows call by call; begun after the signature, it is
            written from memory.

            --
            You get this because you own the deal D-2044.
            """);
    assertThat(VisibleText.of(mail.html()))
        .isEqualTo(
            """
            The deal is past discovery and has no handoff yet.
            Fernhill Sales – Regional reporting (D-2044)
            It is time to start the handoff of this deal, Mei Lin. It has none yet.
            [Start the draft](http://localhost:8081/deals/new?deal=D-2044)
            Its stage is discovery done, since 13:10 CET on Fri 20 Nov. A draft begun right after discovery grows call by call; begun after the signature, it is written from memory.
            You get this because you own the deal D-2044.
            """);
  }
}

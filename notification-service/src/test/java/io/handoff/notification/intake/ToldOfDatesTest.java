package io.handoff.notification.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.WaitStep;
import io.handoff.notification.RecordFixture;
import io.handoff.notification.ReviewFixture;
import io.handoff.notification.message.MessageKind;
import io.handoff.notification.message.Role;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who is told of dates, and who they answer to. */
class ToldOfDatesTest {

  private final RecordFixture record = RecordFixture.of(ReviewFixture.ofHo1001());

  @Test
  @DisplayName("R33: Both owners are told of a paused date, and answer to each other")
  void tellsBothOwnersOfAPausedDate() {
    assertThat(Told.told(ToldOfDates.paused(record.paused())))
        .containsExactly(
            tuple(
                MessageKind.DATE_PAUSED,
                Role.SALES_OWNER,
                record.salesOwner(),
                record.engineeringOwner()),
            tuple(
                MessageKind.DATE_PAUSED,
                Role.ENGINEERING_OWNER,
                record.engineeringOwner(),
                record.salesOwner()));
  }

  @Test
  void tellsTheOneOwnerThatADraftHas() {
    assertThat(Told.told(ToldOfDates.paused(record.pausedFor(record.salesOwner(), null))))
        .containsExactly(
            tuple(MessageKind.DATE_PAUSED, Role.SALES_OWNER, record.salesOwner(), null));
    assertThat(ToldOfDates.paused(record.pausedFor(null, null)).told()).isEmpty();
  }

  @Test
  @DisplayName("R32 Who answers about a date now is asked, and the sales owner is told the answer")
  void tellsOfDates() {
    Person ben = new Person("Ben Ito", "ben.ito@example.com");

    assertThat(Told.told(ToldOfDates.asked(record.asked(ben))))
        .containsExactly(
            tuple(MessageKind.DATE_ASKED_ABOUT, Role.DATE_CHECKER, ben, record.salesOwner()));
    assertThat(Told.told(ToldOfDates.asked(record.asked(null))))
        .containsExactly(
            tuple(
                MessageKind.DATE_ASKED_ABOUT,
                Role.DATE_CHECKER,
                record.engineeringOwner(),
                record.salesOwner()));
    assertThat(Told.told(ToldOfDates.answered(record.answered())))
        .containsExactly(
            tuple(
                MessageKind.DATE_ANSWERED,
                Role.SALES_OWNER,
                record.salesOwner(),
                record.engineeringOwner()));
  }

  @Test
  @DisplayName("R32 Reminders of an answer about a date climb as those of a decision do")
  void remindsOfDates() {
    Person ben = new Person("Ben Ito", "ben.ito@example.com");
    Person sales = record.salesOwner();
    Tuple checker =
        tuple(MessageKind.DATE_ANSWER_DUE, Role.DATE_CHECKER, record.engineeringOwner(), sales);
    Tuple standIn = tuple(MessageKind.DATE_ANSWER_DUE, Role.DATE_CHECKER, ben, sales);
    Tuple manager = tuple(MessageKind.DATE_ANSWER_DUE, Role.DATE_MANAGER, record.manager(), sales);

    assertThat(Told.told(ToldOfDates.waits(record.waits(WaitStep.BEFORE, null))))
        .containsExactly(checker);
    assertThat(Told.told(ToldOfDates.waits(record.waits(WaitStep.DUE, ben))))
        .containsExactly(standIn, manager);
    assertThat(Told.told(ToldOfDates.waits(record.waits(WaitStep.AFTER, null))))
        .containsExactly(
            checker,
            manager,
            tuple(MessageKind.DATE_ANSWER_DUE, Role.SALES_OWNER, sales, record.manager()));
  }

  @Test
  @DisplayName("R32 Whoever was asked about a date is told that sales took the question back")
  void tellsOfAQuestionTakenBack() {
    Person ben = new Person("Ben Ito", "ben.ito@example.com");

    assertThat(Told.told(ToldOfDates.closed(record.closed(ben))))
        .containsExactly(
            tuple(MessageKind.DATE_WITHDRAWN, Role.DATE_CHECKER, ben, record.salesOwner()));
    assertThat(Told.told(ToldOfDates.closed(record.closed(null))))
        .containsExactly(
            tuple(
                MessageKind.DATE_WITHDRAWN,
                Role.DATE_CHECKER,
                record.engineeringOwner(),
                record.salesOwner()));
  }
}

package io.handoff.notification.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.handoff.notification.RecordFixture;
import io.handoff.notification.ReviewFixture;
import io.handoff.notification.message.MessageKind;
import io.handoff.notification.message.Role;
import org.junit.jupiter.api.Test;

/** Who is told what a record or a deal lacks. */
class ToldOfRecordsTest {

  private final RecordFixture record = RecordFixture.of(ReviewFixture.ofHo1001());

  @Test
  void tellsOneOwnerOfWhatIsStaleDueOrMissing() {
    assertThat(Told.told(ToldOfRecords.stale(record.stale())))
        .containsExactly(
            tuple(MessageKind.RECORD_STALE, Role.SALES_OWNER, record.salesOwner(), null));
    assertThat(Told.told(ToldOfRecords.due(record.due())))
        .containsExactly(tuple(MessageKind.ACTIONS_DUE, Role.ASKED, record.salesOwner(), null));
    assertThat(Told.told(ToldOfRecords.missing(record.missing())))
        .containsExactly(
            tuple(MessageKind.DRAFT_MISSING, Role.DEAL_OWNER, record.salesOwner(), null));
  }
}

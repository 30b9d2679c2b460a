package io.handoff.check.date;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.check.RecordFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirmDateTellsNoDoubtTest {

  private final FirmDateTellsNoDoubt check = new FirmDateTellsNoDoubt();

  @ParameterizedTest(name = "R34 {0} date, {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "FIRM | Counts before July; for the line we have only a word on the phone | 1",
        "FIRM | Renewals begin in September; the bank has yet to sign | 1",
        "FIRM | The bank has not answered, and we count on July | 1",
        "FIRM | The haulier is not confirmed for May | 1",
        "FIRM | The layout of the sensors is a guess | 1",
        "FIRM | The line was a guess until Telmex signed on 12 November 2026 | 0",
        "FIRM | The shop is open from 8:00 | 0",
        "FIRM | The contract was signed on 12 November 2026 | 0",
        "FIRM | Nobody works on 1 May, so it is 3 May | 0",
        "RANGE | Its columns are still a guess, so it is weeks | 0"
      })
  void readsTheReason(String mode, String reason, int findings) {
    assertThat(
            check.findings(
                RecordFixture.of(
                    ("{'milestones':{'m':{'mode':'%s','promisedDate':'2027-06-01',"
                            + "'promisedUntil':'2027-06-20','reason':'%s'}}}")
                        .formatted(mode, reason))))
        .hasSize(findings);
  }
}

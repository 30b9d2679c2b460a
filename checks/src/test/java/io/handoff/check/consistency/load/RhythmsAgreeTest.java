package io.handoff.check.consistency.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.check.RecordFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RhythmsAgreeTest {

  private final RhythmsAgree check = new RhythmsAgree();

  @ParameterizedTest(name = "R60 Sage runs {0}; promised: {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "nightly at 22:00 | A signed ticket is booked in Sage 100 within the hour, so nobody need wait | 1",
        "every night | New members appear in Sage 100 at once | 1",
        "every 30 minutes | Members from Sage 100 are on the tablet within 10 minutes | 1",
        "Friday at 15:00 | Payments are posted to Sage 100 within 2 hours | 1",
        "hourly | Prices from the Sage are shown in real time | 1",
        "every 5 minutes | Proofs are written to Sage 100 within 10 minutes | 0",
        "at each ticket | A ticket is booked in Sage 100 within the hour | 0",
        "nightly at 22:00 | Questions on Sage 100 are answered within the hour | 0",
        "nightly at 22:00 | After the night run tickets are in Sage 100 within the hour | 0",
        "nightly at 22:00 | A ticket is not in Sage 100 within the hour | 0",
        "nightly at 22:00 | The ticket is printed within 2 minutes | 0",
        "nightly at 22:00 | The recall list from Sage 100 is ready within 10 minutes | 0"
      })
  void comparesHowSoon(String rhythm, String promise, int findings) {
    assertThat(
            check.findings(
                RecordFixture.of(
                    ("{'integrations':{'s':{'system':'Sage 100','rhythm':'%s'}},"
                            + "'promises':{'p':{'kind':'COMMITMENT','text':'%s'}}}")
                        .formatted(rhythm, promise))))
        .hasSize(findings);
  }
}

package io.handoff.check.consistency.scope;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.check.RecordFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ByActorTest {

  private final NothingIsInAndOut check = new NothingIsInAndOut();

  @ParameterizedTest(name = "R20 out: {0}; promised: {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Reports by guests | Guests scan a code in the room and report a fault themselves | 1",
        "Orders by parents | Parents order lunch on the page until 8:00 | 1",
        "Booking by patients | In the app patients can book a slot | 1",
        "Payments by tenants | The tenants pay with a card on the site | 1",
        "Registration by the members | Members register with a mail address | 1",
        "Reports by guests | Guests get a weekly report by mail | 0",
        "Reports by guests | Staff report faults of guests | 0",
        "Reports by guests | Guests could report a fault later | 0",
        "Booking by patients | Clerks book patients into slots | 0",
        "Orders by phone | The phones order themselves by number | 0",
        "Payments by tenants | Tenants see their open payments | 0"
      })
  void comparesWhoDoesIt(String out, String promise, int findings) {
    assertThat(
            check.findings(
                RecordFixture.of(
                    ("{'exclusions':{'x':{'name':'%s','reason':'Only staff do it.'}},"
                            + "'promises':{'p':{'kind':'COMMITMENT','text':'%s'}}}")
                        .formatted(out, promise))))
        .hasSize(findings);
  }
}

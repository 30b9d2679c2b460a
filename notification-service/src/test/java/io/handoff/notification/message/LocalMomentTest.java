package io.handoff.notification.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A moment in the words of the place where it matters. */
class LocalMomentTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-11-20T16:30:00Z | Europe/Berlin | 2026-11-20T12:00:00Z | today 17:30 CET",
        "2026-07-20T15:30:00Z | Europe/Berlin | 2026-07-20T12:00:00Z | today 17:30 CEST",
        "2026-11-21T09:00:00Z | Europe/Berlin | 2026-11-20T12:00:00Z | tomorrow 10:00 CET",
        "2026-11-23T16:30:00Z | Europe/Berlin | 2026-11-20T16:00:00Z | Mon 23 Nov 17:30 CET",
        "2026-11-19T16:30:00Z | Europe/Berlin | 2026-11-20T16:00:00Z | Thu 19 Nov 17:30 CET",
        // Already tomorrow in Auckland, while it is still today in Berlin.
        "2026-11-20T16:30:00Z | Pacific/Auckland | 2026-11-20T10:00:00Z | tomorrow 05:30 NZDT",
        "2026-11-20T11:45:00Z | Asia/Kathmandu | 2026-11-20T10:00:00Z | today 17:30 NPT",
        // The night in which the clocks go back: the same hour twice, told apart by the zone.
        "2026-10-25T00:30:00Z | Europe/Berlin | 2026-10-24T22:30:00Z | today 02:30 CEST",
        "2026-10-25T01:30:00Z | Europe/Berlin | 2026-10-24T22:30:00Z | today 02:30 CET",
        "2028-02-29T16:30:00Z | Europe/Berlin | 2028-02-28T12:00:00Z | tomorrow 17:30 CET"
      })
  void isSeenFromAnother(Instant at, ZoneId zone, Instant now, String words) {
    assertThat(new LocalMoment(at, zone).seenFrom(now)).isEqualTo(words);
  }

  @Test
  void isClearWheneverItIsRead() {
    LocalMoment moment =
        new LocalMoment(Instant.parse("2026-11-20T16:30:00Z"), ZoneId.of("Europe/Berlin"));

    assertThat(moment.full()).isEqualTo("Friday 20 November 2026, 17:30 CET");
    assertThat(moment.clockAndDay()).isEqualTo("17:30 CET on Fri 20 Nov");
    assertThat(moment.clock()).isEqualTo("17:30");
  }
}

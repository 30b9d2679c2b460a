package io.handoff.check.consistency.load;

import io.handoff.check.CheckedRecord;
import io.handoff.check.told.CutText;
import io.handoff.check.told.Sign;
import io.handoff.check.told.Told;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What all texts of a record tell of busy times. */
final class BusyTimes {

  /** More of them are not compared; no deal has so many. */
  private static final int MOST = 40;

  private final List<BusyTime> times = new ArrayList<>();

  BusyTimes(CheckedRecord record) {
    WholeInSentence whole = new WholeInSentence(record);
    for (Told told : Told.meant(record)) {
      if (told.has(Sign.NUMBERS)
          && (told.has(Sign.RATES) || told.has(Sign.SPANS))
          && times.size() < MOST) {
        times.addAll(BusyTimeInText.in(told, CutText.of(record, told.text()), whole));
      }
    }
    times.sort(Comparator.comparing(time -> time.told().path()));
  }

  /** By path. */
  List<BusyTime> all() {
    return times;
  }

  /** The first that another text tells before, and that cannot be true with this; or null. */
  @Nullable BusyTime against(BusyTime time) {
    for (BusyTime other : times) {
      if (other == time) {
        return null;
      }
      if (!time.told().path().equals(other.told().path()) && time.contradicts(other)) {
        return other;
      }
    }
    return null;
  }
}

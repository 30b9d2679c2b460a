package io.handoff.check.consistency;

import io.handoff.check.CheckedRecord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds two texts that tell numbers of the same busy times which cannot both be true. */
final class BusyTimes {

  /** More of them are not compared; no deal has so many. */
  private static final int MOST = 40;

  /**
   * Two such texts.
   *
   * @param one what is told later in the record
   * @param other what is told before
   */
  record Pair(BusyTime one, BusyTime other) {}

  private BusyTimes() {}

  /** At most one for each text. */
  static List<Pair> in(CheckedRecord record) {
    List<BusyTime> times = new ArrayList<>();
    for (Told told : Told.meant(record)) {
      if (told.has(Sign.NUMBERS)
          && (told.has(Sign.RATES) || told.has(Sign.SPANS))
          && times.size() < MOST) {
        times.addAll(BusyTimeInText.in(told, CutText.of(record, told.text())));
      }
    }
    List<Pair> pairs = new ArrayList<>();
    Set<String> found = new HashSet<>();
    for (int i = 1; i < times.size(); i++) {
      for (int k = 0; k < i; k++) {
        BusyTime one = times.get(i);
        BusyTime other = times.get(k);
        if (!one.told().path().equals(other.told().path())
            && one.contradicts(other)
            && found.add(one.told().path())) {
          pairs.add(new Pair(one, other));
        }
      }
    }
    return pairs;
  }
}

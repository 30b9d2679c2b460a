package io.handoff.review.agenda;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Splits the minutes of a review over its topics: a share by items, one minute at least. */
final class TimeBox {

  /** How long a review usually takes (R101). */
  static final int USUAL_MINUTES = 15;

  /** How long it may take before it is worth a warning. */
  static final int MOST_MINUTES = 30;

  private TimeBox() {}

  /** Minutes of all topics together: a minute an item, within what is usual. */
  static int total(int items) {
    return items == 0 ? 0 : Math.min(MOST_MINUTES, Math.max(USUAL_MINUTES, items));
  }

  /**
   * Minutes of each topic.
   *
   * @param items how many items each topic has, one at least
   * @return as many shares, whose sum is the total
   */
  static int[] split(List<Integer> items) {
    int all = items.stream().mapToInt(Integer::intValue).sum();
    int spare = total(all) - items.size();
    int[] minutes = new int[items.size()];
    for (int i = 0; i < minutes.length; i++) {
      minutes[i] = 1 + spare * items.get(i) / Math.max(1, all);
    }
    int left = total(all) - IntStream.of(minutes).sum();
    IntStream.range(0, minutes.length)
        .boxed()
        .sorted(Comparator.comparing((Integer i) -> -(spare * items.get(i) % Math.max(1, all))))
        .limit(left)
        .forEach(i -> minutes[i]++);
    return minutes;
  }
}

package io.handoff.check.told;

import java.util.ArrayList;
import java.util.List;

/** Numbers that only tell again, part by part, what another number tells: 46, 18 and 9 and 19. */
public final class Parts {

  private Parts() {}

  /** The numbers of a text without those that stand together and are so many. */
  public static List<Long> without(List<Long> amounts, long whole) {
    for (int i = 0; i + 1 < amounts.size(); i++) {
      long sum = amounts.get(i);
      for (int k = i + 1; k < amounts.size() && sum < whole; k++) {
        sum += amounts.get(k);
        if (sum == whole) {
          List<Long> others = new ArrayList<>(amounts.subList(0, i));
          others.addAll(amounts.subList(k + 1, amounts.size()));
          return others;
        }
      }
    }
    return amounts;
  }
}

package io.handoff.check.consistency.count;

import io.handoff.check.told.HowMany;
import io.handoff.check.told.Parts;
import io.handoff.check.told.Told;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * How many there are of a thing, as one sentence tells it.
 *
 * @param told where
 * @param number so many
 * @param said the number and the thing
 * @param noun the word for one of them
 * @param kinds what says of what kind they are
 * @param belongs what they are for, or of
 * @param about what else the sentence is about
 * @param owners those of them that have the things
 * @param names those of them that are names
 * @param firm how surely there are no more
 * @param besides all other numbers of the text
 */
record CountClaim(
    Told told,
    HowMany number,
    String said,
    String noun,
    Set<String> kinds,
    Set<String> belongs,
    Set<String> about,
    Set<String> owners,
    Set<String> names,
    Firm firm,
    List<Long> besides)
    implements Counted {

  private static final double FAR = 2.5;

  /** The same, where they are said to be all. */
  static final double FARTHEST = 4;

  /** Whether there may be more than are told of. */
  enum Firm {
    /** Perhaps these are some of them. */
    SOME,
    /** They are all, or there is room for so many. */
    ROOM,
    /** They seem to be all. */
    HAS,
    /** It is said that they are all. */
    ALL
  }

  @Override
  public CountClaim claim() {
    return this;
  }

  /** Whether exactly so many are delivered. */
  boolean isDelivered() {
    return number.isEntered() && number.least() == number.most();
  }

  boolean isBelow(CountClaim other) {
    return (number.least() > 0 || firm == Firm.ALL) && number.most() < other.number.least();
  }

  /** Of a thing that is counted twice, both numbers are of one size. */
  boolean isNear(CountClaim other) {
    return other.number.least() <= number.most() * (firm == Firm.ALL ? FARTHEST : FAR);
  }

  boolean isBeside(Counted other) {
    return told.register().equals(other.told().register()) && told.id().equals(other.told().id());
  }

  /** Whether it tells of one of these, if there are any. */
  boolean isOfAny(Set<String> words) {
    return words.isEmpty()
        || words.stream().anyMatch(word -> about.contains(word) || kinds.contains(word));
  }

  /** Whether one of both tells the parts, or the other number, too. */
  boolean isExplainedBy(CountClaim other) {
    return tells(other) || other.tells(this);
  }

  /** Whether two other numbers of the text add up to it. */
  boolean isSum() {
    for (int i = 0; i < besides.size(); i++) {
      for (int k = i + 1; k < besides.size(); k++) {
        if (besides.get(i) + besides.get(k) == number.least()) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean tells(CountClaim other) {
    long wanted = other.number.amount();
    long sum = number.least();
    if (besides.contains(wanted)) {
      return true;
    }
    for (Long beside : Parts.without(besides, sum)) {
      sum += beside;
      if (sum == wanted || number.least() + beside == wanted) {
        return true;
      }
    }
    return false;
  }

  /** Whether both have some, and none of them is the same. */
  static boolean areDisjoint(Set<String> one, Set<String> other) {
    return !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
  }
}

package io.handoff.check.consistency.count;

import io.handoff.check.consistency.count.CountClaim.Firm;
import io.handoff.check.told.Told;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How many there are of a thing in all, as the places say that settle it, or that agree on it. */
final class SettledCounts {

  /** Answers that settle how many there are. */
  private static final Set<String> SETTLING = Set.of("purchaseStatement", "usage", "teams");

  /** A thing that is counted in more ways than this is no one thing. */
  private static final int WAYS = 3;

  /** So many entries that agree weigh more than a limit above them. */
  private static final int SURE = 3;

  /** So many that settle it are read. */
  private static final int MOST = 12;

  private final List<Counted> settled = new ArrayList<>();

  /** The others. */
  private final List<Counted> others = new ArrayList<>();

  /** Which entries else say so many. */
  private final Map<Long, Set<String>> entries = new HashMap<>();

  /**
   * The same of one thing.
   *
   * @param noun the word for one of them
   * @param same every number of it, and perhaps of other things, or of a kind of it
   */
  SettledCounts(String noun, List<Counted> same) {
    for (Counted one : same) {
      boolean equal = one.noun().equals(noun);
      if (areSettled(one) && (equal || one.noun().endsWith(" " + noun))) {
        settled.add(one);
      } else if (equal) {
        others.add(one);
        entries
            .computeIfAbsent(one.number().amount(), first -> new HashSet<>())
            .add(one.told().register() + '.' + one.told().id());
      }
    }
  }

  /** Whether what is told there is told of all. */
  static boolean isSettling(Told told) {
    return told.isIn("answers")
        && SETTLING.contains(told.id())
        && told.member().equals("customerFact");
  }

  /** Whether a place says of all how many there are. */
  static boolean areSettled(Counted one) {
    return one.number().isEntered() || (isSettling(one.told()) && !CountReader.isUnit(one.noun()));
  }

  /** Whether too few are delivered of what was bought. */
  static boolean areOdd(CountClaim fewer, CountClaim more) {
    return fewer.isDelivered() && isSettling(more.told());
  }

  /**
   * Whether there are only the fewer, which are settled or agreed, in all. Where they are only
   * agreed, whoever says "all three" may know better.
   */
  boolean areBelow(CountClaim fewer, CountClaim more) {
    return mayBeAll(fewer, more)
        && isOfAll(fewer, more)
        && !CountClaim.areDisjoint(fewer.names(), more.names())
        && !hasRest(fewer, more)
        && !fewer.isExplainedBy(more)
        && (areSettled(fewer)
            ? settled.stream().limit(MOST).noneMatch(one -> isAsMany(one, fewer, more))
            : more.firm() != Firm.ALL);
  }

  /**
   * "Up to 40" is a promise; of what was bought, a page may be about some; few have access. "One
   * score sheet" is one of many sheets.
   */
  private static boolean mayBeAll(CountClaim fewer, CountClaim more) {
    boolean limit = fewer.told().isIn("limits");
    boolean promised = limit && more.told().isIn("promises");
    boolean bought = isSettling(more.told()) && fewer.number().isEntered() && !limit;
    boolean other = fewer.number().most() == 1 && !more.kinds().containsAll(fewer.kinds());
    boolean access = more.noun().equals(CountReader.PEOPLE) && more.told().isIn("securityAsks");
    return (more.number().least() > 0 || promised)
        && (!bought || fewer.isDelivered())
        && (!fewer.isDelivered() || fewer.isNear(more))
        && more.firm() != Firm.ROOM
        && !other
        && !access;
  }

  /** Whether the more are of the kind that is counted. */
  private boolean isOfAll(CountClaim fewer, CountClaim more) {
    boolean every = fewer.number().isEntered() && fewer.kinds().isEmpty();
    boolean known =
        every
            || more.kinds().stream()
                .allMatch(kind -> fewer.kinds().contains(kind) || fewer.about().contains(kind));
    return known
        && (more.isOfAny(fewer.kinds()) || isOfOneKind(fewer))
        && (isSettling(fewer.told()) || more.isOfAny(fewer.belongs()));
  }

  /** "46 mobile cranes", which another place calls "46 cranes". */
  private boolean isOfOneKind(CountClaim one) {
    return others.stream()
        .filter(other -> other.number().amount() == one.number().amount())
        .limit(MOST)
        .map(Counted::claim)
        .anyMatch(claim -> claim != null && claim.kinds().isEmpty());
  }

  /** Whether a place counts the others. */
  private boolean hasRest(CountClaim fewer, CountClaim more) {
    return !more.number().isEntered()
        && entries.containsKey(more.number().amount() - fewer.number().most());
  }

  /** Whether another place settles that there are as many, or the text tells of both. */
  private static boolean isAsMany(Counted one, CountClaim fewer, CountClaim more) {
    long most = one.number().most();
    boolean limited = fewer.told().isIn("limits") && more.number().isEntered();
    return one.claim() != null
        && !more.isBeside(one)
        && (more.besides().contains(most)
            || (!limited && most < Long.MAX_VALUE && reaches(one, more)));
  }

  /** A limit leaves room, and says of no others that they are there. */
  private static boolean reaches(Counted one, CountClaim more) {
    long most = one.number().most();
    long wanted = more.number().amount();
    return one.told().isIn("limits") ? most == wanted : most >= wanted;
  }

  /** Whether several entries say so, nothing but a limit settles it, and only one says more. */
  boolean areAgreed(Counted fewer) {
    long most = fewer.number().most();
    int least = settled.isEmpty() ? 2 : SURE;
    return fewer.number().least() > 1
        && entries.size() <= WAYS
        && entries.getOrDefault(most, Set.of()).size() >= least
        && entries.keySet().stream().filter(amount -> amount > most).count() == 1
        && settled.stream().allMatch(one -> one.told().isIn("limits"))
        && !CountReader.isUnit(fewer.noun())
        && !CountReader.isPeople(fewer.noun());
  }
}

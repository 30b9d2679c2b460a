package io.handoff.check.consistency;

import io.handoff.check.CheckedRecord;
import io.handoff.check.consistency.CountClaim.Firm;
import io.handoff.check.text.WordLists;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Two sentences that count the same things, and another number of them. */
final class SameThings {

  private static final WordLists WORDS = WordLists.beside(SameThings.class, "same-counts.txt");

  private static final Set<String> OTHERS = WORDS.set("others");

  private static final Set<String> PARTS = WORDS.set("parts");

  private static final Set<String> REGISTERS = WORDS.set("registers");

  /** So many are compared with all others. */
  private static final int MOST = 300;

  /**
   * What cannot both be right.
   *
   * @param fewer the one
   * @param more the other
   */
  record Pair(CountClaim fewer, CountClaim more) {}

  private final List<CountReader> readers = new ArrayList<>();

  /** The same, by what they may count. */
  private final Map<String, List<CountReader>> byThing = new LinkedHashMap<>();

  private SameThings(CheckedRecord record) {
    for (Told told : Told.meant(record)) {
      if (told.has(Sign.NUMBERS) && REGISTERS.contains(told.register()) && readers.size() < MOST) {
        readers.addAll(CountReader.in(told, CutText.of(record, told.text())));
      }
    }
    for (CountReader reader : readers.subList(0, Math.min(readers.size(), MOST))) {
      for (String key : ThingNames.keys(reader.noun())) {
        byThing.computeIfAbsent(key, first -> new ArrayList<>()).add(reader);
      }
    }
  }

  /** Every two of them that contradict each other. */
  static List<Pair> told(CheckedRecord record) {
    return new SameThings(record).pairs();
  }

  private List<Pair> pairs() {
    Set<Pair> pairs = new LinkedHashSet<>();
    for (List<CountReader> same : byThing.values()) {
      for (CountReader one : same) {
        for (CountReader other : same) {
          if (one.number().most() < other.number().least() && mayContradict(one, other)) {
            CountClaim fewer = one.claim();
            CountClaim more = fewer == null ? null : other.claim();
            if (fewer != null && more != null && contradict(fewer, more)) {
              pairs.add(new Pair(fewer, more));
            }
          }
        }
      }
    }
    return List.copyOf(pairs);
  }

  /** What shows without reading the sentences. */
  private static boolean mayContradict(CountReader fewer, CountReader more) {
    return more.number().least() <= fewer.number().most() * CountClaim.FARTHEST
        && !isOther(fewer.told())
        && !isOther(more.told())
        && !isOfPart(fewer.told());
  }

  private boolean contradict(CountClaim fewer, CountClaim more) {
    return fewer.isBelow(more)
        && fewer.isNear(more)
        && !fewer.isBeside(more)
        && areOneThing(fewer, more)
        && areOfOne(fewer, more)
        && !isExplained(fewer, more)
        && !isExplained(more, fewer)
        && !hasRest(fewer, more);
  }

  private static boolean isOther(Told told) {
    return told.isIn("answers") && OTHERS.contains(told.id());
  }

  /** A place that may tell of some, such as a pilot, or a piece of work that is done with them. */
  private static boolean isOfPart(Told told) {
    CutText key = CutText.of(told.id());
    return told.isIn("milestones")
        || (told.isIn("setupItems") && told.member().equals("name"))
        || told.member().startsWith("segments.")
        || key.hasAny(0, key.size(), PARTS);
  }

  /** "Letter templates" are the layouts of letters. */
  private static boolean areOneThing(CountClaim one, CountClaim other) {
    return ThingNames.mayBeOne(one.noun(), other.noun())
        || (isNamed(one, other) && ThingNames.mayBeOne(last(one.noun()), other.noun()))
        || (isNamed(other, one) && ThingNames.mayBeOne(one.noun(), last(other.noun())));
  }

  private static String last(String noun) {
    return noun.substring(noun.lastIndexOf(' ') + 1);
  }

  /** Whether both tell of one place or matter. */
  private static boolean areOfOne(CountClaim fewer, CountClaim more) {
    boolean wide =
        !isShort(fewer.noun(), more.noun())
            && (ThingNames.isWide(fewer.noun()) || ThingNames.isWide(more.noun()));
    if ((!wide && !isKindOf(fewer, more)) || areDisjoint(fewer.names(), more.names())) {
      return false;
    }
    int shared = shared(fewer, more);
    if (shared == 0) {
      boolean all = fewer.firm() == Firm.ALL || more.firm() == Firm.ALL;
      return all
          && !wide
          && fewer.kinds().containsAll(more.kinds())
          && fewer.firm() != Firm.SOME
          && !areDisjoint(fewer.owners(), more.owners());
    }
    boolean owned = isKnown(fewer.owners(), more) && !areDisjoint(fewer.owners(), more.owners());
    boolean firm = fewer.firm() != Firm.SOME || (shared > 1 && fewer.besides().isEmpty());
    return firm && owned && (!wide || shared > 1);
  }

  /** "Rehearsal rooms" are rooms. */
  private static boolean isShort(String one, String other) {
    return one.equals(other) || one.endsWith(" " + other) || other.endsWith(" " + one);
  }

  /** The fewer may be a kind of the more, and of two kinds there may be any number. */
  private static boolean isKindOf(CountClaim fewer, CountClaim more) {
    return isKnown(fewer.kinds(), more) && isKnown(fewer.belongs(), more);
  }

  private static boolean areDisjoint(Set<String> one, Set<String> other) {
    return !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
  }

  /** Whether a sentence names one of those who have the things. */
  private static boolean isKnown(Set<String> owners, CountClaim in) {
    return owners.isEmpty()
        || owners.stream()
            .anyMatch(owner -> in.about().contains(owner) || in.kinds().contains(owner));
  }

  /** "Vending machines", and "vending: seven machines". */
  private static boolean isNamed(CountClaim one, CountClaim other) {
    int space = one.noun().indexOf(' ');
    String name = space < 0 ? "" : CountReader.stem(one.noun().substring(0, space));
    return space > 0 && (other.about().contains(name) || other.kinds().contains(name));
  }

  private static int shared(CountClaim one, CountClaim other) {
    int shared = 0;
    for (String word : one.about()) {
      shared += other.about().contains(word) || other.kinds().contains(word) ? 1 : 0;
    }
    for (String word : one.kinds()) {
      shared += other.about().contains(word) && !one.about().contains(word) ? 1 : 0;
    }
    shared += isNamed(one, other) || isNamed(other, one) ? 1 : 0;
    return shared;
  }

  /** Whether the parts are told, or the other number, too. */
  private static boolean isExplained(CountClaim one, CountClaim other) {
    long wanted = other.number().least();
    long sum = one.number().least();
    for (Long besides : one.besides()) {
      sum += besides;
      if (besides == wanted || sum == wanted || one.number().least() + besides == wanted) {
        return true;
      }
    }
    return false;
  }

  /** Whether another place counts the others. */
  private boolean hasRest(CountClaim fewer, CountClaim more) {
    long rest = more.number().least() - fewer.number().most();
    return rest > 1
        && readers.stream()
            .filter(reader -> reader.number().least() == rest && reader.noun().equals(fewer.noun()))
            .map(CountReader::claim)
            .anyMatch(claim -> claim != null && claim != fewer && shared(claim, more) > 0);
  }
}

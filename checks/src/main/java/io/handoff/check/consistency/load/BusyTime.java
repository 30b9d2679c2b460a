package io.handoff.check.consistency.load;

import io.handoff.check.told.CutText;
import io.handoff.check.told.Gist;
import io.handoff.check.told.Numeral;
import io.handoff.check.told.Told;
import java.util.HashSet;
import java.util.Set;

/**
 * How many of something a text tells for some time.
 *
 * @param told the text
 * @param least at least so many
 * @param most at most so many
 * @param thing what is counted
 * @param period in which time
 * @param marks words that tell what is counted from others of its kind
 * @param core what the clause is about
 * @param gist what the sentence is about
 * @param traits how it is told
 * @param said the words
 */
record BusyTime(
    Told told,
    long least,
    long most,
    String thing,
    BusyPeriod period,
    Set<String> marks,
    Set<String> core,
    Set<String> gist,
    Set<Trait> traits,
    String said) {

  /** How it is told. */
  enum Trait {
    /** People are counted, and nothing that they do. */
    OF_PEOPLE,
    /** These are all, and not those of one place or of a trial. */
    WHOLE,
    /** It is denied, could be, or was so. */
    OPEN
  }

  /** What is counted where something is done so many times. */
  static final String TIMES = "*";

  /** So many times as much is done by many, not by each. */
  private static final long MANY = 20;

  private static final Set<String> EMPTY = BusyPeriod.LISTS.set("empty");

  /** Numbers are rounded; from a quarter more they contradict. */
  private static final double FAR = 1.25;

  /** A sentence with so few other words says no more than the number. */
  private static final int BARE = 2;

  /** A word with so few letters begins many others. */
  private static final int SHORT = 3;

  /** What words are about, each in one form of all that are like it. */
  static Set<String> gist(CutText words, int from, int to) {
    Set<String> gist = new HashSet<>();
    for (int i = from; i < to; i++) {
      String word = words.at(i);
      boolean empty =
          word.length() < 3
              || Gist.isEmpty(word)
              || EMPTY.contains(word)
              || BusyPeriod.span(word) != null;
      if (!empty && Numeral.at(words, i) == null) {
        gist.add(Gist.stem(word));
      }
    }
    return gist;
  }

  /** Whether both cannot be true. */
  boolean contradicts(BusyTime other) {
    if (traits.contains(Trait.OF_PEOPLE)
        || !isSameThing(other)
        || !isNear(other)
        || isEachOf(other)
        || other.isEachOf(this)
        || !other.gist.containsAll(marks)
        || !gist.containsAll(other.marks)) {
      return false;
    }
    return period.span() == other.period.span()
        ? differs(other) || other.differs(this)
        : period.isShorterThan(other.period) ? exceeds(other) : other.exceeds(this);
  }

  /** "They ride three times a week", where all rides are counted: what each of them does. */
  private boolean isEachOf(BusyTime other) {
    return thing.equals(TIMES) && !other.thing.equals(TIMES) && other.least > MANY * most;
  }

  /** The same noun, or "is scanned 900 times" and "350 scans". */
  private boolean isSameThing(BusyTime other) {
    return thing.equals(other.thing)
        ? !thing.equals(TIMES)
        : (thing.equals(TIMES) && other.isOf(gist))
            || (other.thing.equals(TIMES) && isOf(other.gist));
  }

  private boolean isOf(Set<String> words) {
    String stem = Gist.stem(thing);
    return words.stream().anyMatch(word -> word.startsWith(stem) || stem.startsWith(word));
  }

  /** Whether one of these is what is counted, or stands before it. */
  boolean counts(Set<String> things) {
    return things.contains(thing) || things.stream().map(Gist::stem).anyMatch(marks::contains);
  }

  /** Whether the clause is about one of these, in any form. */
  boolean isAbout(Set<String> stems) {
    return stems.stream().anyMatch(stem -> core.stream().anyMatch(word -> isForm(word, stem)));
  }

  private static boolean isForm(String word, String stem) {
    return word.equals(stem)
        || (Math.min(word.length(), stem.length()) > SHORT
            && (word.startsWith(stem) || stem.startsWith(word)));
  }

  /** Whether both sentences are about the same, so far as they say more than the numbers. */
  private boolean isNear(BusyTime other) {
    Set<String> shared = new HashSet<>(gist);
    shared.retainAll(other.gist);
    shared.remove(Gist.stem(thing));
    return !shared.isEmpty() || Math.min(gist.size(), other.gist.size()) <= BARE;
  }

  /** In the same time: more than at the top, less than at the bottom, or not like the others. */
  private boolean differs(BusyTime other) {
    BusyPeriod its = other.period;
    if (period.isTop() && period.covers(its) && (!its.isTop() || period.conditions().isEmpty())) {
      return other.least > most * (its.isTop() ? FAR : 1);
    }
    if (period.isLow() && period.covers(its) && !its.isLow()) {
      return other.most < least;
    }
    return period.isAsFullAs(its) && other.least > most * FAR;
  }

  /** A shorter time with more than the longer one that it is in. */
  private boolean exceeds(BusyTime longer) {
    return (least > longer.most && period.isWithin(longer.period))
        || least * period.timesIn(longer.period) > longer.most * FAR;
  }
}

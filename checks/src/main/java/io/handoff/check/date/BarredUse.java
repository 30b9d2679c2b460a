package io.handoff.check.date;

import io.handoff.check.text.Phrases;
import io.handoff.check.text.WordLists;
import io.handoff.check.text.Words;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads whether an approval has to come before any use, so that a trial waits for it too. */
final class BarredUse {

  private static final WordLists LISTS = WordLists.beside(BarredUse.class, "barred.txt");

  private static final Set<String> NEVER = LISTS.set("never");
  private static final Set<String> USES = LISTS.set("uses");
  private static final Set<String> LIMITS = LISTS.set("limits");
  private static final Set<String> LIVE = LISTS.set("live");
  private static final Set<String> TRIALS = LISTS.set("trials");
  private static final Set<String> TOO = LISTS.set("too");
  private static final Set<String> WAITS = LISTS.set("waits");
  private static final Set<String> MUST = LISTS.set("must");
  private static final Set<String> ANY = LISTS.set("any");
  private static final Phrases FREE = LISTS.phrases("free");

  /** A trial without people of the customer. */
  private static final Set<String> OURS =
      Set.of("load", "performance", "penetration", "data", "system", "sample", "cases", "plan");

  private BarredUse() {}

  /** Whether what an approval says of itself lets nobody use anything before it. */
  static boolean isIn(@Nullable String detail) {
    if (detail == null) {
      return false;
    }
    boolean barred = false;
    for (Words sentence : Words.sentencesOf(detail)) {
      boolean trial = sentence.anyIn(TRIALS);
      if (trial && FREE.areIn(sentence) && !sentence.anyIn(NEVER_FREE)) {
        return false;
      }
      barred |=
          trial
              ? (sentence.anyIn(TOO) && sentence.anyIn(WAITS))
                  || (sentence.anyIn(NEVER) && sentence.anyIn(LIMITS))
                  || isFirst(sentence)
              : isFirst(sentence)
                  || sentence.anyIn(LIMITS)
                      && sentence.anyIn(NEVER)
                      && sentence.anyIn(USES)
                      && !sentence.anyIn(DATA)
                      && !sentence.anyIn(LIVE);
    }
    return barred;
  }

  /** "Must be through before the first of them touches anything". */
  private static boolean isFirst(Words sentence) {
    return sentence.anyIn(MUST)
        && sentence.anyIn(LIMITS)
        && sentence.anyIn(ANY)
        && (sentence.anyIn(USES) || sentence.anyIn(TRIALS))
        && !sentence.anyIn(LIVE);
  }

  /** What may not be used, where it is no use of the whole. */
  private static final Set<String> DATA = Set.of("data", "names", "money", "paid");

  /** Such as "not even". */
  private static final Set<String> NEVER_FREE = Set.of("even", "nothing", "nobody", "neither");

  /** Whether a date is named after a trial with people of the customer. */
  static boolean isTrial(@Nullable String name) {
    if (name == null) {
      return false;
    }
    Words words = Words.of(name);
    return words.anyIn(TRIALS) && !words.anyIn(OURS);
  }
}

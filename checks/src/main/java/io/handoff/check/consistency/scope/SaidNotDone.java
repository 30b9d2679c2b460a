package io.handoff.check.consistency.scope;

import io.handoff.check.CheckedRecord;
import io.handoff.check.text.WordLists;
import io.handoff.check.text.WordSet;
import io.handoff.check.told.CutText;
import io.handoff.contracts.document.ScopeItem;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the reason of an exclusion says that ours does not do, where a deliverable is just that:
 * "our system calculates no nutrients", beside a calculation of nutrients.
 */
final class SaidNotDone {

  private static final WordLists LISTS = WordLists.beside(SaidNotDone.class, "in-and-out.txt");

  private static final Set<String> DENIES = LISTS.set("denies");

  private static final Set<String> OURS = LISTS.set("by ours");

  private static final Set<String> BE = LISTS.set("be");

  private static final Set<String> NONE = WordSet.of("no", "nor", "without");

  private static final Set<String> MADE = LISTS.set("made");

  private static final Set<String> IN_PART = LISTS.set("in part");

  private static final Set<String> WHY = LISTS.set("why");

  private SaidNotDone() {}

  /** Where it is delivered, by path; null when nowhere. */
  static @Nullable String deliveredAt(CheckedRecord record, CutText reason) {
    int next;
    for (int i = 0; i < reason.size(); i = next) {
      next = reason.clauseEnd(i);
      if (reason.hasAny(i, next, DENIES)
          && !reason.hasAny(i, next, IN_PART)
          && !reason.isAny(i, WHY)
          && (reason.hasAny(i, next, OURS) || reason.hasAny(i, next, BE))) {
        String path = deliveredAt(record, reason, i, next);
        if (path != null) {
          return path;
        }
      }
    }
    return null;
  }

  private static @Nullable String deliveredAt(
      CheckedRecord record, CutText reason, int from, int to) {
    String named =
        record.document().scopeItems().entrySet().stream()
            .filter(entry -> isNamed(record, entry.getValue(), reason, from, to))
            .map(Map.Entry::getKey)
            .min(Comparator.naturalOrder())
            .orElse(null);
    return named != null ? "scopeItems." + named + ".name" : built(record, reason, from, to);
  }

  /** Where it is told what is said not to be built: "no card payment is built". */
  private static @Nullable String built(CheckedRecord record, CutText reason, int from, int to) {
    int first = from;
    int last = to;
    for (int i = from; i < to; i++) {
      first = first == from && reason.isAny(i, NONE) ? i + 1 : first;
      if (first > from && reason.isAny(i, BE) && reason.isAny(i + 1, MADE)) {
        last = i;
        break;
      }
    }
    boolean made = last < to;
    return Subject.within(reason, made ? first : from, last).in(record).stream()
        .filter(path -> path.startsWith("scopeItems."))
        .findFirst()
        .orElse(null);
  }

  private static boolean isNamed(
      CheckedRecord record, ScopeItem item, CutText reason, int from, int to) {
    CutText name = CutText.of(record, item.name());
    return !name.hasAny(0, name.size(), DENIES) && SameWords.areIn(reason, from, to, name);
  }
}

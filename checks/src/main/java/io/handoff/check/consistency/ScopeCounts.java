package io.handoff.check.consistency;

import io.handoff.check.CheckedRecord;
import io.handoff.check.text.WordLists;
import io.handoff.contracts.document.ScopeItem;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads scope items that deliver a thing itself, such as 31 schools that are set up. */
final class ScopeCounts {

  private static final WordLists WORDS = WordLists.beside(ScopeCounts.class, "counts.txt");

  private static final Set<String> BEFORE = WORDS.set("before a thing");
  private static final Set<String> DONE = WORDS.set("done");
  private static final Set<String> SOME = WORDS.set("some");

  private ScopeCounts() {}

  /**
   * What an item delivers.
   *
   * @param kind the word before the plural; empty for none
   * @param plural the plural
   */
  record Delivered(String kind, String plural) {}

  /** What an item delivers; null when it delivers something else, or only some. */
  static @Nullable Delivered delivered(CheckedRecord record, ScopeItem item) {
    CutText words = CutText.of(record, item.name());
    CutText definition = CutText.of(record, item.definition());
    int noun = 0;
    while (noun < words.size() && words.isAny(noun, BEFORE)) {
      noun++;
    }
    int first = noun;
    if (noun + 1 < words.size()
        && Thing.one(words.at(noun)).equals(words.at(noun))
        && !words.startsClause(noun + 1)) {
      noun++;
    }
    if (noun >= words.size()
        || Thing.one(words.at(noun)).equals(words.at(noun))
        || words.hasAny(0, words.size(), SOME)
        || definition.hasAny(0, definition.size(), SOME)) {
      return null;
    }
    for (int i = noun + 1; i < words.size(); i++) {
      if (!words.isAny(i, DONE)) {
        return null;
      }
    }
    return new Delivered(noun > first ? words.at(first) : "", words.at(noun));
  }

  /** Whether more than one item delivers it, or some of it is left out. */
  static boolean isDivided(CheckedRecord record, String plural) {
    Map<String, ScopeItem> items = record.document().scopeItems();
    int several = 0;
    for (ScopeItem item : items.values()) {
      CutText name = CutText.of(record, item.name());
      several += name.hasAny(0, name.size(), Set.of(plural)) ? 1 : 0;
    }
    String one = Thing.one(plural);
    return several > 1
        || record.document().exclusions().values().stream()
            .map(out -> Thing.named(CutText.of(record, out.name())))
            .anyMatch(thing -> thing.head().equals(one));
  }
}

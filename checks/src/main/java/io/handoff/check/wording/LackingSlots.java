package io.handoff.check.wording;

import java.util.ArrayList;
import java.util.List;

/** Finds which slots of a field a text leaves empty. */
final class LackingSlots {

  private LackingSlots() {}

  /** The slots that the combination closest to a text still lacks. */
  static List<Slot> of(ReadText text) {
    return of(text, true);
  }

  /** The same when typed members beside the text fill nothing. */
  static List<Slot> inWordsOf(ReadText text) {
    return of(text, false);
  }

  private static List<Slot> of(ReadText text, boolean beside) {
    List<Slot> fewest = List.of();
    boolean first = true;
    for (List<Slot> combination : text.rule().accepted()) {
      List<Slot> lacking = new ArrayList<>(combination.size());
      for (Slot slot : combination) {
        if (!(beside && text.context().fills(slot.name())) && !fills(text.words(), slot)) {
          lacking.add(slot);
        }
      }
      if (lacking.size() <= text.terms()) {
        return List.of();
      }
      if (first || lacking.size() < fewest.size()) {
        fewest = lacking;
        first = false;
      }
    }
    return fewest;
  }

  private static boolean fills(TaggedWords words, Slot slot) {
    if (!words.mayHave(slot.evidence())) {
      return false;
    }
    int count = 0;
    for (int at = 0; at < words.size; at++) {
      if (words.headsAny(at, slot.evidence()) && ++count >= slot.least()) {
        return true;
      }
    }
    return false;
  }
}

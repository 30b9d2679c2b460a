package io.handoff.check.wording;

import java.util.HashSet;
import java.util.Set;

/**
 * What is known beside a text.
 *
 * @param names names that are plain in this class of fields of this record
 * @param filled slots that typed members beside the text fill
 */
record Context(OwnNames names, Set<String> filled) {

  /** Nothing beside the text is known. */
  static final Context NONE = new Context(OwnNames.NONE, Set.of());

  /** Stands for the slots of a text that tells how work is done, which needs no counted list. */
  static final String STORY = "(story)";

  /** Stands for every slot: the name beside the text is plain by itself. */
  static final String PLAIN = "(plain)";

  /** The set is a copy. */
  Context {
    filled = Set.copyOf(filled);
  }

  /** Whether a typed member beside the text fills a slot. */
  boolean fills(String slot) {
    return filled.contains(slot) || filled.contains(PLAIN);
  }

  /** The same with slots that typed members fill. */
  Context with(String... slots) {
    if (filled.isEmpty()) {
      return new Context(names, Set.of(slots));
    }
    Set<String> more = new HashSet<>(filled);
    more.addAll(Set.of(slots));
    return new Context(names, more);
  }
}

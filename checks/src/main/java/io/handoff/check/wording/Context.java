package io.handoff.check.wording;

import java.util.Set;

/**
 * What is known beside a text.
 *
 * @param terms terms that are plain in this class of fields, in lower case
 * @param systems names of systems that the record names elsewhere
 * @param filled slots that typed members beside the text fill
 */
public record Context(Set<String> terms, Set<String> systems, Set<String> filled) {

  /** Nothing beside the text is known. */
  public static final Context NONE = new Context(Set.of(), Set.of(), Set.of());

  /** Stands for the slots of a text that tells how work is done, which needs no counted list. */
  static final String STORY = "(story)";

  /** Stands for every slot: the name beside the text is plain by itself. */
  static final String PLAIN = "(plain)";

  /** The sets are copies. */
  public Context {
    terms = Set.copyOf(terms);
    systems = Set.copyOf(systems);
    filled = Set.copyOf(filled);
  }

  /** Whether a typed member beside the text fills a slot. */
  boolean fills(String slot) {
    return filled.contains(slot) || filled.contains(PLAIN);
  }

  /** The same with slots that typed members fill. */
  public Context with(String... slots) {
    Set<String> more = new java.util.HashSet<>(filled);
    more.addAll(Set.of(slots));
    return new Context(terms, systems, more);
  }
}

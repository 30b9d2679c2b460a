package io.handoff.deals.history;

/**
 * A run of words that two texts share, or that only one of them has.
 *
 * @param op which
 * @param text the words, with the spaces and punctuation between them
 */
public record TextMark(Op op, String text) {

  /** Where the words are. */
  public enum Op {
    /** In both. */
    SAME,
    /** Only in the text before. */
    REMOVED,
    /** Only in the text after. */
    ADDED
  }
}

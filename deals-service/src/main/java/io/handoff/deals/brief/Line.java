package io.handoff.deals.brief;

/**
 * A labelled line of a brief.
 *
 * @param tone whether it is a fact, an assumption or neither
 * @param label what it says
 * @param text the words; as they were typed, so every form must escape them
 */
public record Line(Tone tone, String label, String text) {

  /** What a line holds; facts and assumptions never share one. */
  public enum Tone {
    /** What the customer said or showed. */
    FACT,
    /** What we think. */
    ASSUMPTION,
    /** Nobody knows yet, or nobody said. */
    OPEN,
    /** Anything else. */
    PLAIN
  }

  /** Whether the text is an address that a browser may open. */
  public boolean isLink() {
    return text.matches("https?://\\S+");
  }

  /** The tone as a class of the style sheet. */
  public String style() {
    return tone.name().toLowerCase(java.util.Locale.ROOT);
  }
}

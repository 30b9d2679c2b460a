package io.handoff.check.text;

/**
 * Letters and digits, which make words. Plain ones are looked up in a table: texts have few others.
 */
public final class Letters {

  /** In lower case; 0 for what parts words. */
  private static final char[] PLAIN = new char[128];

  static {
    for (char c = 0; c < PLAIN.length; c++) {
      PLAIN[c] = other(c);
    }
  }

  private Letters() {}

  /** A letter or digit in lower case; 0 for what parts words. */
  public static char lowered(char c) {
    return c < PLAIN.length ? PLAIN[c] : other(c);
  }

  /** Whether it is a letter or a digit. */
  public static boolean isOne(char c) {
    return lowered(c) != 0;
  }

  private static char other(char c) {
    return Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0;
  }
}

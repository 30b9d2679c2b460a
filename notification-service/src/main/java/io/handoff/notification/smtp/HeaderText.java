package io.handoff.notification.smtp;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * Text in a header: folded, encoded by RFC 2047 where it is not ASCII, and never able to begin a
 * header of its own. The mail library encodes by UTF-16 unit, which destroys everything above
 * U+FFFF, so it is done here by code point.
 */
final class HeaderText {

  /** The widest line a header should have. */
  static final int LINE = 76;

  /** Ends a line and continues the header on the next one. */
  static final String NEXT_LINE = "\r\n ";

  /** Bytes in one encoded word: it may be 75 characters long, and the header's name comes first. */
  private static final int WORD_BYTES = 39;

  private HeaderText() {}

  /**
   * Refuses text that could end its line.
   *
   * @throws IllegalArgumentException when there is a control character in it
   */
  static String requireSafe(String value) {
    if (value.chars().anyMatch(c -> c < 0x20 || c == 0x7f)) {
      throw new IllegalArgumentException("a header must not hold control characters");
    }
    return value;
  }

  /** Whether text means in a header what it says: ASCII that nobody takes for an encoded word. */
  static boolean isPlain(String value) {
    return value.chars().allMatch(c -> c < 0x80) && !value.contains("=?");
  }

  /** Free text after a header's name, whatever is in it. */
  static String unstructured(String name, String value) {
    requireSafe(value);
    return isPlain(value) ? fold(value, name.length() + 2) : encode(value);
  }

  /** Breaks ASCII text between words; a word that is too long for a line stays whole. */
  static String fold(String value, int column) {
    StringBuilder folded = new StringBuilder(value.length() + 8);
    int used = column;
    for (String word : value.split(" ", -1)) {
      if (folded.length() > 0) {
        boolean fits = used + 1 + word.length() <= LINE || word.isEmpty();
        folded.append(fits ? " " : NEXT_LINE);
        used = fits ? used + 1 : 1;
      }
      folded.append(word);
      used += word.length();
    }
    return folded.toString();
  }

  /** Encoded words, none of which cuts a character in two. */
  static String encode(String value) {
    StringBuilder encoded = new StringBuilder();
    StringBuilder word = new StringBuilder();
    int bytes = 0;
    for (int codePoint : value.codePoints().toArray()) {
      String character = Character.toString(codePoint);
      int size = character.getBytes(StandardCharsets.UTF_8).length;
      if (bytes + size > WORD_BYTES) {
        encoded.append(word(word)).append(NEXT_LINE);
        word.setLength(0);
        bytes = 0;
      }
      word.append(character);
      bytes += size;
    }
    return encoded.append(word(word)).toString();
  }

  private static String word(CharSequence text) {
    byte[] utf8 = text.toString().getBytes(StandardCharsets.UTF_8);
    return "=?UTF-8?B?" + Base64.getEncoder().encodeToString(utf8) + "?=";
  }
}

package io.handoff.deals.history;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import io.handoff.deals.history.TextMark.Op;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Marks what changed inside a text, word by word in any script. Long texts are compared by sentence
 * first, and by word inside the sentences that differ, so that the work stays bounded.
 */
public final class WordDiff {

  /** Scripts that put no spaces between words are compared by character. */
  private static final Pattern WORD =
      Pattern.compile(
          "[\\p{IsIdeographic}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}]\\p{M}*"
              + "|[\\p{L}\\p{M}\\p{N}]+|\\s+|\\X");

  private static final Pattern SENTENCE =
      Pattern.compile("(?s).+?(?:[.!?\\u3002\\uFF01\\uFF1F\\u0964]+\\s*|\\R+|$)");

  /** More pairs of words, or of sentences, than this are not compared: all is old, and all new. */
  private static final long MAX_PAIRS = 1_000_000;

  private WordDiff() {}

  /**
   * The marks, first to last. Without those that were added they are the text before, without those
   * that were removed the text after.
   */
  public static List<TextMark> between(String before, String after) {
    List<TextMark> marks = new ArrayList<>();
    int start = commonStart(before, after);
    int end = commonEnd(before.substring(start), after.substring(start));
    add(Op.SAME, before.substring(0, start), marks);
    markMiddle(
        before.substring(start, before.length() - end),
        after.substring(start, after.length() - end),
        marks);
    add(Op.SAME, before.substring(before.length() - end), marks);
    return marks;
  }

  private static void markMiddle(String before, String after, List<TextMark> marks) {
    List<String> left = split(WORD, before);
    List<String> right = split(WORD, after);
    if (fit(left, right)) {
      mark(left, right, marks, WordDiff::replace);
    } else {
      mark(split(SENTENCE, before), split(SENTENCE, after), marks, WordDiff::markWords);
    }
  }

  /** How much both texts begin with, up to the last space before they differ. */
  private static int commonStart(String before, String after) {
    int shorter = Math.min(before.length(), after.length());
    int same = 0;
    while (same < shorter && before.charAt(same) == after.charAt(same)) {
      same++;
    }
    int space = same - 1;
    while (space > 0 && !beginsSpace(before, space)) {
      space--;
    }
    return Math.max(space, 0);
  }

  /** How much both texts end with, from the first space after they differ. */
  private static int commonEnd(String before, String after) {
    int shorter = Math.min(before.length(), after.length());
    int same = 0;
    while (same < shorter
        && before.charAt(before.length() - 1 - same) == after.charAt(after.length() - 1 - same)) {
      same++;
    }
    int space = before.length() - same + 1;
    while (space < before.length() && !beginsSpace(before, space)) {
      space++;
    }
    return Math.max(before.length() - space, 0);
  }

  private static boolean beginsSpace(String text, int at) {
    return isSpace(text.charAt(at)) && !isSpace(text.charAt(at - 1));
  }

  private static boolean isSpace(char character) {
    return character == ' ' || character >= '\t' && character <= '\r';
  }

  private static void markWords(String before, String after, List<TextMark> marks) {
    mark(split(WORD, before), split(WORD, after), marks, WordDiff::replace);
  }

  private static void mark(
      List<String> before, List<String> after, List<TextMark> marks, Difference difference) {
    if (!fit(before, after)) {
      replace(String.join("", before), String.join("", after), marks);
      return;
    }
    for (AbstractDelta<String> delta : DiffUtils.diff(before, after, true).getDeltas()) {
      String left = String.join("", delta.getSource().getLines());
      if (delta.getType() == DeltaType.EQUAL) {
        add(Op.SAME, left, marks);
      } else {
        difference.mark(left, String.join("", delta.getTarget().getLines()), marks);
      }
    }
  }

  private static void replace(String before, String after, List<TextMark> marks) {
    add(Op.REMOVED, before, marks);
    add(Op.ADDED, after, marks);
  }

  private static void add(Op op, String text, List<TextMark> marks) {
    int last = marks.size() - 1;
    if (last >= 0 && marks.get(last).op() == op) {
      marks.set(last, new TextMark(op, marks.get(last).text() + text));
    } else if (!text.isEmpty()) {
      marks.add(new TextMark(op, text));
    }
  }

  private static boolean fit(List<String> before, List<String> after) {
    return (long) before.size() * after.size() <= MAX_PAIRS;
  }

  private static List<String> split(Pattern unit, String text) {
    return unit.matcher(text).results().map(MatchResult::group).toList();
  }

  /** Marks a stretch that differs. */
  private interface Difference {
    void mark(String before, String after, List<TextMark> marks);
  }
}

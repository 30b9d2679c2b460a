package io.handoff.notification.message;

import io.handoff.contracts.document.Person;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes what people typed fit to be shown: no control characters, bounded, wrapped. */
final class PlainText {

  /** The widest line of a text mail. */
  static final int COLUMNS = 78;

  private static final int LONGEST_LINE = 400;
  private static final int LONGEST_PARAGRAPHS = 2000;

  /** Controls, and the marks that turn the direction of the text around them. */
  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]|[\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]");

  private static final Pattern LIST_MARK = Pattern.compile("^( *)(- |> |\\d+\\. )?");

  private PlainText() {}

  /** One line of text: white space run together, too much of it cut off. */
  static String line(@Nullable String typed) {
    return typed == null
        ? ""
        : cut(UNSEEN.matcher(typed).replaceAll(" ").replaceAll("\\s+", " ").strip(), LONGEST_LINE);
  }

  /** One line of text that ends like a sentence. */
  static String sentence(@Nullable String typed) {
    String line = line(typed);
    return line.isEmpty() || ".?!…".indexOf(line.charAt(line.length() - 1)) >= 0
        ? line
        : line + ".";
  }

  /** Text with its line breaks, at most one empty line in a row. */
  static String paragraphs(@Nullable String typed) {
    if (typed == null) {
      return "";
    }
    String clean = UNSEEN.matcher(typed.replace("\r\n", "\n").replace('\r', '\n')).replaceAll(" ");
    return cut(
            clean
                .replaceAll("[ \\t]+", " ")
                .replaceAll(" ?\\n ?", "\n")
                .replaceAll("\\n{3,}", "\n\n"),
            LONGEST_PARAGRAPHS)
        .strip();
  }

  /** What to call a person. */
  static String nameOf(Person person) {
    String name = line(person.name());
    return name.isEmpty() ? line(person.email()) : name;
  }

  /** Breaks every line of a text that is too wide; what continues a list entry is indented. */
  static String wrap(String text) {
    StringBuilder wrapped = new StringBuilder(text.length() + 64);
    text.lines().forEach(line -> wrapLine(line.stripTrailing(), wrapped));
    return wrapped.toString();
  }

  private static void wrapLine(String line, StringBuilder wrapped) {
    Matcher mark = LIST_MARK.matcher(line);
    String indent = mark.find() ? mark.group().replaceAll("[^> ]", " ") : "";
    String rest = line;
    while (width(rest) > COLUMNS) {
      int end = rest.offsetByCodePoints(0, COLUMNS);
      int space = rest.lastIndexOf(' ', end);
      if (space < indent.length()) {
        space = rest.indexOf(' ', end);
      }
      if (space < 0) {
        break;
      }
      wrapped.append(rest, 0, space).append('\n');
      rest = indent + rest.substring(space + 1);
    }
    wrapped.append(rest).append('\n');
  }

  private static int width(String line) {
    return line.codePointCount(0, line.length());
  }

  private static String cut(String text, int most) {
    if (width(text) <= most) {
      return text;
    }
    return text.substring(0, text.offsetByCodePoints(0, most - 1)).stripTrailing() + "…";
  }
}

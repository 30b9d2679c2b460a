package io.handoff.local.sample;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a story has captured so far, and dates counted from today. */
final class Variables {

  private static final Pattern USE = Pattern.compile("\\$\\{([^}]+)}");
  private static final Pattern DATE = Pattern.compile("today([+-]\\d{1,4})?");

  private final Map<String, String> values = new TreeMap<>();
  private final Clock clock;

  Variables(Clock clock) {
    this.clock = clock;
  }

  void set(String name, String value) {
    values.put(name, value);
  }

  void setAll(Map<String, String> captured) {
    values.putAll(captured);
  }

  Map<String, String> all() {
    return Map.copyOf(values);
  }

  /** The text with every {@code ${name}} in it replaced. */
  String fill(String text) {
    return USE.matcher(text).replaceAll(use -> Matcher.quoteReplacement(value(use)));
  }

  private String value(MatchResult use) {
    String name = use.group(1);
    Matcher date = DATE.matcher(name);
    if (date.matches()) {
      String days = date.group(1);
      return LocalDate.now(clock).plusDays(days == null ? 0 : Long.parseLong(days)).toString();
    }
    String value = values.get(name);
    if (value == null) {
      throw new SampleDeals.Failed("nothing was captured as " + name);
    }
    return value;
  }
}

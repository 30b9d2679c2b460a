package io.handoff.check.consistency;

import io.handoff.check.CheckedRecord;
import io.handoff.check.text.WordLists;
import io.handoff.contracts.document.Answer;
import io.handoff.contracts.document.LoadEntry;
import io.handoff.contracts.document.LoadKind;
import io.handoff.contracts.document.Segment;
import io.handoff.contracts.document.Status;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads in texts that a whole day, week or month has fewer of something than its busiest hour. */
final class HoursFitTheirDays {

  /**
   * A text that leaves no room for an hour of the load register.
   *
   * @param said the number in the text
   * @param row the row of the load register
   */
  record TooFew(String said, String row, long hour) {}

  private static final WordLists WORDS = WordLists.beside(HoursFitTheirDays.class, "rates.txt");

  private static final Set<String> MAKES = WORDS.set("makes");
  private static final Set<String> REGULAR = WORDS.set("regular");
  private static final Set<String> ANYTHING = WORDS.set("anything");

  /** What each row counts, each for one of them. */
  private final Map<String, Set<String>> rows = new TreeMap<>();

  private final Map<String, LoadEntry> load;
  private final Set<String> parts;

  private HoursFitTheirDays(Map<String, LoadEntry> load, Set<String> parts) {
    this.load = load;
    this.parts = parts;
  }

  static HoursFitTheirDays of(CheckedRecord record) {
    Map<String, LoadEntry> load = record.document().load();
    HoursFitTheirDays all = new HoursFitTheirDays(load, parts(record.document().answers()));
    load.forEach(
        (id, row) -> {
          if (row.status() != Status.UNKNOWN && row.peakPerHour() != null) {
            Set<String> nouns = nouns(record, row);
            if (!nouns.isEmpty()) {
              all.rows.put(id, nouns);
            }
          }
        });
    return all;
  }

  /** What parts of all are called: the depot, and the names of segments. */
  private static Set<String> parts(Map<String, Answer> answers) {
    Set<String> parts = new HashSet<>();
    for (Answer answer : answers.values()) {
      for (Segment segment : answer.segments().values()) {
        addWords(CutText.of(segment.name()), parts);
      }
    }
    for (String key : Set.of("teams", "purchaseStatement")) {
      Answer answer = answers.get(key);
      addSingulars(CutText.of(answer == null ? null : answer.customerFact()), parts);
    }
    return parts;
  }

  private static void addSingulars(CutText words, Set<String> parts) {
    for (int i = 0; i < words.size(); i++) {
      Numeral number = Numeral.at(words, i);
      if (number != null && number.end() < words.size()) {
        String word = words.at(number.end());
        String one = Thing.one(word);
        if (!one.equals(word)) {
          parts.add(one);
        }
        i = number.end() - 1;
      }
    }
  }

  private static void addWords(CutText words, Set<String> parts) {
    for (int i = 0; i < words.size(); i++) {
      if (words.at(i).length() > 3 && Character.isLetter(words.at(i).charAt(0))) {
        parts.add(words.at(i));
      }
    }
  }

  /** What is made in the busiest action; of calls and the like, also what the row is called. */
  private static Set<String> nouns(CheckedRecord record, LoadEntry row) {
    Set<String> nouns = new HashSet<>();
    CutText action = CutText.of(record, row.busiestAction());
    int object = 0;
    while (object < action.size() && !action.isAny(object, Set.of("a", "an", "one"))) {
      object++;
    }
    boolean made = object == 0 || (object == 1 && action.isAny(0, MAKES));
    if (made && object + 1 < action.size()) {
      nouns.add(action.at(object + 1));
    }
    if (row.kind() != LoadKind.PEOPLE) {
      addName(CutText.of(record, row.name()), nouns);
    }
    for (int i = 0; i < action.size(); i++) {
      Numeral number = Numeral.at(action, i);
      if (number != null
          && number.amount() > 1
          && !Long.valueOf(number.amount()).equals(row.peakPerHour())
          && number.end() < action.size()) {
        nouns.remove(Thing.one(action.at(number.end())));
      }
    }
    nouns.removeIf(noun -> noun.length() < 3 || ANYTHING.contains(noun));
    return nouns;
  }

  /** The one plural with which a name begins; of two together, neither is counted alone. */
  private static void addName(CutText name, Set<String> nouns) {
    for (int i = 0; i < Math.min(name.size(), 3); i++) {
      if (!Thing.one(name.at(i)).equals(name.at(i))) {
        boolean several =
            i + 1 < name.size() && (name.startsClause(i + 1) || name.is(i + 1, "and"));
        if (!several) {
          nouns.add(Thing.one(name.at(i)));
        }
        return;
      }
    }
  }

  /** What a sentence tells against a row; null when it tells nothing against any. */
  @Nullable TooFew against(CutText words, int from, int to) {
    for (Map.Entry<String, Set<String>> row : rows.entrySet()) {
      LoadEntry entry = load.get(row.getKey());
      Long hour = entry == null ? null : entry.peakPerHour();
      SpanInText span =
          hour == null
              ? null
              : SpanInText.in(words, from, to, row.getValue(), partsOf(row.getValue()));
      if (span != null
          && hour > span.amount()
          && (span.top() || (isRegular(entry) && !isOfSome(words, from, span.from())))) {
        int end = Math.min(span.to() + 2, to);
        return new TooFew(words.between(span.from(), end), row.getKey(), hour);
      }
    }
    return null;
  }

  /** "14 hotels make about 300 passes in a week" tells of the hotels only. */
  private static boolean isOfSome(CutText words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Numeral.at(words, i) != null) {
        return true;
      }
    }
    return false;
  }

  private Set<String> partsOf(Set<String> nouns) {
    Set<String> others = new HashSet<>(parts);
    others.removeAll(nouns);
    return others;
  }

  /** Whether the busiest hour is in every normal week. */
  private static boolean isRegular(LoadEntry row) {
    if (row.peak() != null) {
      return true;
    }
    CutText window =
        CutText.of(row.window() == null ? null : row.window().toLowerCase(Locale.ROOT));
    return window.hasAny(0, window.size(), REGULAR);
  }
}

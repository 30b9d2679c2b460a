package io.handoff.check.consistency;

import io.handoff.check.CheckedRecord;
import io.handoff.check.text.WordLists;
import io.handoff.contracts.document.Answer;
import io.handoff.contracts.document.Status;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** How many of a thing the places that settle it say there are, and who says otherwise. */
final class SettledCounts {

  /**
   * A place that says another number than the others.
   *
   * @param path where
   * @param said its number and its noun
   * @param others what the others say
   */
  record Other(String path, String said, Total others) {}

  private static final WordLists WORDS = WordLists.beside(SettledCounts.class, "counts.txt");

  private static final Set<String> USERS = WORDS.set("users");
  private static final Set<String> UNITS = WORDS.set("units");
  private static final Set<String> ELSEWHERE = WORDS.set("elsewhere");
  private static final Set<String> SOME_OF = WORDS.set("some of");
  private static final Set<String> MORE = WORDS.set("more");
  private static final Set<String> OF_SOME = WORDS.set("of some");
  private static final Set<String> AFTER = WORDS.set("after all");

  /** Answers that settle how many there are. */
  private static final Set<String> SETTLING = Set.of("purchaseStatement", "usage", "teams");

  /** So many places are read for one thing. */
  private static final int MOST = 12;

  /** So many words before a number may stand "between". */
  private static final int NEAR = 8;

  private static final Set<String> BETWEEN = Set.of("between");

  /** The number of a thing as one place says it of all of them. */
  private record Place(long amount, String entry, String path, String said) {}

  private final CheckedRecord record;

  /** What counts a thing, by the hash of its plural. */
  private final IntFunction<List<Told>> counting;

  private final Map<String, List<Place>> read = new HashMap<>();

  private SettledCounts(CheckedRecord record, IntFunction<List<Told>> counting) {
    this.record = record;
    this.counting = counting;
  }

  /**
   * The same of a record.
   *
   * @param counting the texts that count a thing, by the hash of its plural
   */
  static SettledCounts of(CheckedRecord record, IntFunction<List<Told>> counting) {
    return new SettledCounts(record, counting);
  }

  /** The number that two entries say, one of which settles it; null when there is none. */
  @Nullable Total agreed(String plural, String besides) {
    return agreed("", plural, besides);
  }

  /**
   * The same of what may have a word before it.
   *
   * @param kind the word, such as request in request forms
   */
  @Nullable Total agreed(String kind, String plural, String besides) {
    Place found = null;
    List<Place> places = places(kind, plural);
    for (Place place : places) {
      boolean settles = !place.entry().equals(besides) && isSettling(place.entry());
      if (settles && entries(places, place.amount(), besides) > 1) {
        if (found != null && found.amount() != place.amount()) {
          return null;
        }
        found = place;
      }
    }
    return found == null ? null : new Total(found.amount(), found.path(), Set.of());
  }

  /** Whether anybody says this number of a thing. */
  boolean isSaid(String plural, long amount) {
    List<Told> texts = counting.apply(plural.hashCode());
    boolean[] said = new boolean[1];
    for (Told told : texts) {
      CountedNouns.in(
          told.text(), (number, noun) -> said[0] |= number == amount && noun == plural.hashCode());
    }
    return said[0];
  }

  private static long entries(List<Place> places, long amount, String besides) {
    return places.stream()
        .filter(place -> place.amount() == amount && !place.entry().equals(besides))
        .map(Place::entry)
        .distinct()
        .count();
  }

  private static boolean isSettling(String entry) {
    return entry.equals("title")
        || (entry.startsWith("answers.") && SETTLING.contains(entry.substring(8)));
  }

  private List<Place> places(String plural) {
    return places("", plural);
  }

  private List<Place> places(String kind, String plural) {
    return read.computeIfAbsent(kind + ' ' + plural, first -> read(kind, plural));
  }

  private List<Place> read(String kind, String plural) {
    List<Place> places = new ArrayList<>();
    if (USERS.contains(plural) || UNITS.contains(Thing.one(plural))) {
      return places;
    }
    String title = record.document().title();
    if (title != null) {
      add(CutText.of(record, title), kind, plural, "title", "title", places);
    }
    for (Told told : counting.apply(plural.hashCode())) {
      if (places.size() < MOST) {
        String path = told.path();
        add(
            CutText.of(record, told.text()),
            kind,
            plural,
            told.register() + "." + told.id(),
            path,
            places);
      }
    }
    return places;
  }

  /** The first count of all of them in a text. */
  private static void add(
      CutText words, String kind, String plural, String entry, String path, List<Place> places) {
    for (int i = 0; i < words.size(); i++) {
      Numeral number = Numeral.at(words, i);
      if (number == null) {
        continue;
      }
      int noun = number.end();
      noun += kind.isEmpty() || !words.is(noun, kind) ? 0 : 1;
      boolean bare = words.is(noun, plural) && !words.startsClause(noun);
      boolean also = words.is(i - 1, "and") && !words.hasAny(i - NEAR, i, BETWEEN);
      boolean more =
          (words.isAny(i - 1, MORE) && !also && !isListOf(words, i - 1)) || words.is(i - 1, "all");
      if (bare && number.amount() > 1 && !more && isOfAll(words, i, noun)) {
        places.add(new Place(number.amount(), entry, path, words.between(i, noun + 1)));
        return;
      }
      i = number.end() - 1;
    }
  }

  /** "List of 12 desks" is of all, and "two of 12 desks" is not. */
  static boolean isListOf(CutText words, int of) {
    return of > 0
        && words.is(of, "of")
        && !words.startsClause(of)
        && !words.isAny(of - 1, SOME_OF)
        && Numeral.at(words, of - 1) == null;
  }

  private static boolean isOfAll(CutText words, int number, int noun) {
    int from = number;
    while (from > 0 && !words.startsClause(from)) {
      from--;
    }
    boolean ends = noun + 1 >= words.size() || words.startsClause(noun + 1);
    return !words.hasAny(from, words.clauseEnd(number), ELSEWHERE)
        && (ends || words.isAny(noun + 1, AFTER))
        && !words.isAny(noun + 1, OF_SOME);
  }

  /** Settling places that say more than two others, of which one settles it as well. */
  List<Other> differing() {
    List<Other> found = new ArrayList<>();
    Set<String> plurals = new HashSet<>();
    for (String key : SETTLING) {
      Answer answer = record.document().answers().get(key);
      boolean known = answer != null && answer.status() != Status.UNKNOWN;
      CutText words = CutText.of(record, known ? answer.customerFact() : null);
      for (int i = 0; i < words.size(); i++) {
        Numeral number = Numeral.at(words, i);
        if (number != null && number.end() < words.size()) {
          String plural = words.at(number.end());
          Other other =
              plurals.size() < MOST && isPlural(plural) && plurals.add(plural)
                  ? differing(plural)
                  : null;
          if (other != null) {
            found.add(other);
          }
          i = number.end() - 1;
        }
      }
    }
    return found;
  }

  private static boolean isPlural(String word) {
    return !Thing.one(word).equals(word);
  }

  private @Nullable Other differing(String plural) {
    List<Place> places = places(plural);
    Place other = null;
    for (Place place : places) {
      if (isSettling(place.entry()) && !place.entry().equals("title")) {
        Total others = agreed(plural, place.entry());
        boolean differs = others != null && place.amount() > others.amount();
        if (differs && entries(places, place.amount(), "") == 1) {
          if (other != null) {
            return null;
          }
          other = place;
        }
      }
    }
    Total others = other == null ? null : agreed(plural, other.entry());
    return others == null ? null : new Other(other.path(), other.said(), others);
  }
}

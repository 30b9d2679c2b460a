package io.handoff.check.consistency.scope;

import io.handoff.check.CheckedRecord;
import io.handoff.check.text.WordLists;
import io.handoff.check.text.WordSet;
import io.handoff.check.told.CutText;
import io.handoff.check.told.Feature;
import io.handoff.check.told.Told;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that is left out, or no more than an option, and where it is told all the same, in
 * whatever words. Only this knows a feature by what people tell who name no part of it; for what is
 * no such feature there is {@link Subject}.
 *
 * @param features what has to be told
 * @param beside what it is about beside that
 * @param words the same, where no feature has the word
 * @param isWeak whether it tells little, so that all of it has to be told
 */
record Retold(Set<Feature> features, Set<Feature> beside, Set<String> words, boolean isWeak) {

  private static final WordLists LISTS = WordLists.beside(Retold.class, "retold.txt");

  private static final Set<String> EMPTY = stems("empty");

  private static final Set<String> LINKS = new HashSet<>(LISTS.list("links"));

  private static final Set<String> ENDS = new HashSet<>(LISTS.list("ends"));

  private static final Set<String> PART = new HashSet<>(LISTS.list("part"));

  /** How an option would be sold, and not what it is. */
  private static final Set<String> SOLD = new HashSet<>(LISTS.list("sold"));

  /** Before who does it, which is another matter. */
  private static final Set<String> ACTORS = WordSet.of("by", "themselves");

  /** How many words before a feature may say what kind of it. */
  private static final int BEFORE = 2;

  /** How many after it may. */
  private static final int AFTER = 7;

  /** How many places are told of at the most. */
  private static final int MOST = 200;

  private static final Retold NOTHING = new Retold(Set.of(), Set.of(), Set.of(), false);

  private static Set<String> stems(String list) {
    Set<String> stems = new HashSet<>();
    LISTS.list(list).forEach(word -> stems.add(Feature.stem(word)));
    return stems;
  }

  /** What is left out by this name. */
  static Retold named(CutText name) {
    int end = 0;
    Set<Integer> part = new HashSet<>();
    Reader reader = new Reader();
    while (end < name.size()) {
      Feature.At at = Feature.at(name, end);
      if (at == null && (name.isAny(end, PART) || isByActor(name, end))) {
        part.add(end);
      }
      end = reader.read(name, end, at);
    }
    return part.isEmpty() ? reader.result() : NOTHING;
  }

  /** "By guests", "themselves", but not "by text message". */
  private static boolean isByActor(CutText name, int i) {
    return name.isAny(i, ACTORS) && (i + 1 == name.size() || Feature.at(name, i + 1) == null);
  }

  /** What a sentence or two say is only an option. */
  static Retold option(CutText text) {
    Reader reader = new Reader();
    for (int i = 0; i < text.size(); ) {
      Feature.At at = text.isAny(i, SOLD) ? null : Feature.at(text, i);
      if (at == null || at.feature().isWeak() && !isLinked(text, at.end())) {
        i = at == null ? i + 1 : at.end();
        continue;
      }
      for (int k = i - 1; k >= 0 && k >= i - BEFORE && !isBreak(text, k + 1, k); k--) {
        reader.read(text, k, null);
      }
      i = reader.read(text, i, at);
      int last = Math.min(text.size(), i + AFTER);
      if (i < last && !text.startsClause(i) && text.isAny(i, LINKS)) {
        while (i < last && !text.startsClause(i) && !text.isAny(i, ENDS)) {
          i = reader.read(text, i, Feature.at(text, i));
        }
      }
    }
    return reader.result();
  }

  /** "Photos of the damage". */
  private static boolean isLinked(CutText text, int i) {
    return i < text.size() && !text.startsClause(i) && text.isAny(i, LINKS);
  }

  private static boolean isBreak(CutText text, int next, int i) {
    return text.startsClause(next) || text.isAny(i, LINKS) || text.isAny(i, ENDS);
  }

  private static final class Reader {
    private final Set<Feature> features = new HashSet<>();
    private final Set<Feature> beside = new HashSet<>();
    private final Set<String> words = new HashSet<>();

    int read(CutText text, int i, Feature.@Nullable At at) {
      String stem = text.stem(i);
      if (at != null) {
        if (at.end() == i + 1 && at.feature().isWeak() && EMPTY.contains(stem)) {
          return at.end();
        }
        (at.feature().isWeak() ? beside : features).add(at.feature());
        return at.end();
      }
      if (stem.length() > 2 && !EMPTY.contains(stem) && !Character.isDigit(stem.charAt(0))) {
        words.add(stem);
      }
      return i + 1;
    }

    Retold result() {
      if (features.isEmpty() && beside.stream().allMatch(Feature::isBeside)) {
        return NOTHING;
      }
      return features.isEmpty()
          ? new Retold(beside, Set.of(), words, true)
          : new Retold(features, beside, words, false);
    }
  }

  /** Where it is told, by path; none when nowhere. */
  List<String> in(CheckedRecord record) {
    return in(record, Set.of());
  }

  /** The same, where none of these does it. */
  private List<String> in(CheckedRecord record, Set<String> others) {
    if (features.isEmpty()) {
      return List.of();
    }
    Feature.Marks marks = marks();
    return Delivery.all(record).stream()
        .filter(item -> mayBeIn(item) && isIn(item, marks) && !item.isDoneBy(others))
        .map(Delivery::path)
        .sorted()
        .limit(MOST)
        .toList();
  }

  /** The first such place where none of these does it; null when nowhere. */
  @Nullable String firstIn(CheckedRecord record, Set<String> others) {
    return in(record, others).stream().findFirst().orElse(null);
  }

  /** Whether it may tell of all of them; a no is certain, and costs next to nothing. */
  private boolean mayBeIn(Delivery item) {
    for (Feature feature : features) {
      if (!item.mayTell(feature.beginnings())) {
        return false;
      }
    }
    return true;
  }

  private Feature.Marks marks() {
    Set<Feature> wanted = new HashSet<>(features);
    wanted.addAll(beside);
    return Feature.marks(wanted);
  }

  /** Whether a decision or another promise tells it. */
  boolean isToldIn(CheckedRecord record, @Nullable String text) {
    if (features.isEmpty() || text == null) {
      return false;
    }
    Told told = new Told("promises", "", "text", text, true, 0);
    return isIn(new Delivery(record, told), marks());
  }

  private boolean isIn(Delivery item, Feature.Marks marks) {
    if (isWeak && item.showsOnly()) {
      return false;
    }
    Set<Feature> told = item.told(marks);
    if (!told.containsAll(features)) {
      return false;
    }
    int wanted = beside.size() + words.size();
    if (wanted == 0 || item.isOfMany()) {
      return wanted == 0;
    }
    int shared = 0;
    for (Feature feature : beside) {
      shared += told.contains(feature) ? 1 : 0;
    }
    Set<String> said = item.words();
    for (String word : words) {
      shared += said.contains(word) ? 1 : 0;
    }
    return isWeak ? shared == wanted : 2 * shared >= wanted;
  }
}

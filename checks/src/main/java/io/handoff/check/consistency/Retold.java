package io.handoff.check.consistency;

import io.handoff.check.CheckedRecord;
import io.handoff.check.text.WordLists;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Something that is left out, or no more than an option, and where it is told all the same, in
 * whatever words.
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

  private static final Set<String> DENIES = new HashSet<>(LISTS.list("denies"));

  private static final Set<String> CONDITIONS = new HashSet<>(LISTS.list("conditions"));

  private static final Set<String> OURS = new HashSet<>(LISTS.list("ours"));

  private static final Set<String> THEIRS = new HashSet<>(LISTS.list("theirs"));

  private static final Set<String> PART = new HashSet<>(LISTS.list("part"));

  /** Before who does it, which is another matter. */
  private static final Set<String> ACTORS = Set.of("by", "themselves");

  /** After these words a stay is a visit. */
  private static final Set<String> WHOSE = Set.of("a", "the", "his", "her", "their", "each", "our");

  /** Answers that tell how things are today. */
  private static final Set<String> TODAY = new HashSet<>(LISTS.list("today"));

  private static final Set<String> MANY = new HashSet<>(LISTS.list("many"));

  private static final Set<String> SHOWS = new HashSet<>(LISTS.list("shows"));

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
      if (at == null && (name.isAny(end, PART) || name.isAny(end, ACTORS))) {
        part.add(end);
      }
      end = reader.read(name, end, at);
    }
    return part.isEmpty() ? reader.result() : NOTHING;
  }

  /** What a sentence or two say is only an option. */
  static Retold option(CutText text) {
    Reader reader = new Reader();
    for (int i = 0; i < text.size(); ) {
      Feature.At at = Feature.at(text, i);
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
      String stem = Feature.stem(text.at(i));
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
    if (features.isEmpty()) {
      return List.of();
    }
    List<String> paths = new ArrayList<>();
    Feature.Marks marks = marks();
    for (Item item : Items.of(record).all) {
      if (paths.size() < MOST && isIn(item, marks)) {
        paths.add(item.path);
      }
    }
    return paths;
  }

  /** The first such place; null when nowhere. */
  @Nullable String firstIn(CheckedRecord record) {
    return in(record).stream().findFirst().orElse(null);
  }

  private Feature.Marks marks() {
    Set<Feature> wanted = new HashSet<>(features);
    wanted.addAll(beside);
    return Feature.marks(wanted);
  }

  /** Whether a text tells it. */
  boolean isToldIn(CutText text) {
    Item item = new Item("");
    item.add(text);
    return isIn(item, marks());
  }

  private boolean isIn(Item item, Feature.Marks marks) {
    Set<Feature> told = item.told(marks);
    if (!told.containsAll(features) || isWeak && item.showsOnly) {
      return false;
    }
    int wanted = beside.size() + words.size();
    if (wanted == 0 || item.isOfMany) {
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

  /** What is delivered, worked at, promised or answered. */
  private static final class Item {
    private final String path;
    private final List<CutText> texts = new ArrayList<>();
    private boolean showsOnly;
    private boolean isOfMany;
    private @Nullable Set<String> words;

    Item(String path) {
      this.path = path;
    }

    void add(CutText text) {
      texts.add(text);
    }

    /** What it tells of these. */
    Set<Feature> told(Feature.Marks marks) {
      Set<Feature> told = new HashSet<>();
      texts.forEach(text -> addTold(text, marks, told));
      return told;
    }

    private static void addTold(CutText text, Feature.Marks marks, Set<Feature> told) {
      for (int i = 0; i < text.size(); ) {
        int end = text.sentenceEnd(i);
        List<Feature.Found> found = marks.in(text, i, end);
        if (!found.isEmpty()) {
          boolean denied = isDenied(text, i, end);
          boolean ours = text.hasAny(i, end, OURS);
          boolean theirs = isTheirs(text, i, end);
          for (Feature.Found one : found) {
            boolean done = one.feature().isWork() ? ours : ours || !theirs;
            if (done && (!denied || one.denies())) {
              told.add(one.feature());
            }
          }
        }
        i = end;
      }
    }

    Set<String> words() {
      Set<String> all = words;
      if (all == null) {
        all = new HashSet<>();
        for (CutText text : texts) {
          for (int i = 0; i < text.size(); i++) {
            all.add(Feature.stem(text.at(i)));
          }
        }
        words = all;
      }
      return all;
    }

    /** People do it themselves, which is not "by themselves". */
    private static boolean isTheirs(CutText text, int from, int to) {
      for (int i = from; i < to; i++) {
        if (text.isAny(i, THEIRS) && !text.is(i - 1, "by") || text.reads(i, "their", "own")) {
          return true;
        }
      }
      return false;
    }

    /** A denial where it tells on what something hangs denies nothing. */
    private static boolean isDenied(CutText text, int from, int to) {
      for (int i = from; i < to; i++) {
        if (text.reads(i, "by", "hand") || text.reads(i, "link", "to")) {
          return true;
        }
      }
      int next;
      for (int i = from; i < to; i = next) {
        next = text.clauseEnd(i);
        if (!text.isAny(i, CONDITIONS) && !text.isAny(i + 1, CONDITIONS)) {
          int end = i;
          while (end < next && (end == i || !text.isAny(end, CONDITIONS))) {
            end++;
          }
          for (int k = i; k < end; k++) {
            if (text.isAny(k, DENIES) || text.is(k, "stay") && !text.isAny(k - 1, WHOSE)) {
              return true;
            }
          }
        }
      }
      return false;
    }
  }

  private static final class Items {
    private final List<Item> all;

    static Items of(CheckedRecord record) {
      return record.reading(Items.class, of -> new Items(record));
    }

    Items(CheckedRecord record) {
      Map<String, Item> items = new TreeMap<>();
      for (Told told : Told.meant(record)) {
        String path = path(told);
        if (path != null) {
          CutText text = CutText.of(record, told.text());
          Item item = items.computeIfAbsent(path, Item::new);
          item.showsOnly |= told.isIn("answers") || isList(told, text);
          item.isOfMany = told.isIn("answers") && MANY.contains(told.id());
          item.add(text);
        }
      }
      all = List.copyOf(items.values());
    }

    private static boolean isList(Told told, CutText text) {
      return told.isIn("scopeItems")
          && told.member().equals("name")
          && text.isAny(text.size() - 1, SHOWS);
    }

    /** The name of an item, whatever member of it tells; null for what nobody delivers. */
    private static @Nullable String path(Told told) {
      return switch (told.register()) {
        case "scopeItems", "setupItems" -> told.register() + '.' + told.id() + ".name";
        case "promises" -> told.path();
        case "answers" -> TODAY.contains(told.id()) ? null : told.path();
        default -> null;
      };
    }
  }
}

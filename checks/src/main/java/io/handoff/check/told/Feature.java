package io.handoff.check.told;

import io.handoff.check.text.Beginnings;
import io.handoff.check.text.WordLists;
import io.handoff.check.text.WordSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Something that a system, or those who sell it, may do for people: known by its names, and by what
 * people tell of it who do not name it.
 *
 * @param name what it is called here
 * @param isWeak whether it tells little by itself
 * @param isBeside whether it is no thing of its own
 * @param isWork whether people do it, so that it matters who
 */
public record Feature(String name, boolean isWeak, boolean isBeside, boolean isWork) {

  private static final WordLists WORDS = WordLists.beside(Feature.class, "features.txt");

  private static final String TOLD = " told";

  private static final Set<String> NO_FEATURES = WordSet.of("weak", "work", "beside", "denies");

  private static final Set<String> DENIES = new HashSet<>(WORDS.list("denies"));

  /** How far from each other the parts of a telling stand. */
  private static final int REACH = 12;

  /** How often in a sentence a word is looked at. */
  private static final int MOST = 4;

  /** Names of features, by their first word. */
  private static final Map<String, List<Name>> NAMES = new HashMap<>();

  /** What each feature is told by, once somebody asked: there are many, and a record has few. */
  private static final Map<Feature, Tellings> TELLINGS = new ConcurrentHashMap<>();

  static {
    Set<String> weak = new HashSet<>(WORDS.list("weak"));
    Set<String> beside = new HashSet<>(WORDS.list("beside"));
    Set<String> work = new HashSet<>(WORDS.list("work"));
    for (String name : WORDS.names()) {
      if (!NO_FEATURES.contains(name) && !name.endsWith(TOLD)) {
        Feature feature =
            new Feature(name, weak.contains(name), beside.contains(name), work.contains(name));
        for (String called : WORDS.list(name)) {
          String[] stems = stems(called);
          NAMES.computeIfAbsent(stems[0], first -> new ArrayList<>()).add(new Name(stems, feature));
        }
      }
    }
  }

  /** A word or phrase, and the tellings that have it as their first part. */
  private static final class Mark {
    private final String[] stems;
    private final List<Telling> first = new ArrayList<>();

    Mark(String[] stems) {
      this.stems = stems;
    }
  }

  private record Name(String[] stems, Feature feature) {}

  /**
   * What tells of a feature: one mark of each part.
   *
   * @param denies whether a denial is a part of it
   */
  private record Telling(Feature feature, List<Set<Mark>> rest, boolean denies) {}

  /** All that tells of one feature. */
  private static final class Tellings {
    private final Map<String, Mark> marks = new HashMap<>();
    private final Beginnings beginnings = new Beginnings();

    static Tellings of(Feature feature) {
      return TELLINGS.computeIfAbsent(feature, Tellings::new);
    }

    private Tellings(Feature feature) {
      String name = feature.name + TOLD;
      if (WORDS.names().contains(name)) {
        WORDS.list(name).forEach(told -> add(feature, told));
      }
    }

    private void add(Feature feature, String told) {
      String[] parts = told.split("\\+");
      List<Set<Mark>> rest = new ArrayList<>();
      for (int i = 1; i < parts.length; i++) {
        Set<Mark> any = new HashSet<>();
        for (String phrase : parts[i].split("\\|")) {
          any.add(mark(phrase));
        }
        rest.add(any);
      }
      boolean denies = Arrays.stream(told.split("[+| ]")).anyMatch(DENIES::contains);
      for (String phrase : parts[0].split("\\|")) {
        Mark mark = mark(phrase);
        mark.first.add(new Telling(feature, rest, denies));
        beginnings.add(mark.stems[0]);
      }
    }

    private Mark mark(String phrase) {
      String[] stems = stems(phrase);
      return marks.computeIfAbsent(String.join(" ", stems), same -> new Mark(stems));
    }
  }

  /** A feature that a sentence tells of. */
  public record Found(Feature feature, boolean denies) {}

  /** A feature that is named, up to a word. */
  public record At(Feature feature, int end) {}

  private static String[] stems(String phrase) {
    return Arrays.stream(phrase.strip().split(" ")).map(Feature::stem).toArray(String[]::new);
  }

  /** How the words begin one of which has to be there where a text tells of it. */
  public Beginnings beginnings() {
    return Tellings.of(this).beginnings;
  }

  /** What a word has in all its forms: scan, of scans, scanned and scanning. */
  public static String stem(String word) {
    String stem = Thing.one(word);
    if (stem.length() > 4 && stem.endsWith("ied")) {
      return stem.substring(0, stem.length() - 3) + "y";
    }
    if (stem.length() > 5 && stem.endsWith("ing")) {
      stem = stem.substring(0, stem.length() - 3);
    } else if (stem.length() > 4 && stem.endsWith("ed")) {
      stem = stem.substring(0, stem.length() - 2);
    } else if (stem.length() > 3 && stem.endsWith("e")) {
      stem = stem.substring(0, stem.length() - 1);
    }
    int last = stem.length() - 1;
    boolean doubled = last > 2 && stem.charAt(last) == stem.charAt(last - 1);
    return doubled ? stem.substring(0, last) : stem;
  }

  /** The longest name of a feature that begins here. */
  public static @Nullable At at(CutText words, int i) {
    At longest = null;
    for (Name name : NAMES.getOrDefault(words.stem(i), List.of())) {
      int end = i + name.stems.length;
      if ((longest == null || end > longest.end) && stands(words, i, words.size(), name.stems)) {
        longest = new At(name.feature, end);
      }
    }
    return longest;
  }

  /** The words that tell of these features. */
  public static Marks marks(Set<Feature> wanted) {
    return new Marks(wanted);
  }

  /** The words that tell of some features, to look for in many texts. */
  public static final class Marks {
    private final Map<String, List<Mark>> byFirst = new HashMap<>();

    private Marks(Set<Feature> wanted) {
      for (Feature feature : wanted) {
        for (Mark mark : Tellings.of(feature).marks.values()) {
          byFirst.computeIfAbsent(mark.stems[0], first -> new ArrayList<>()).add(mark);
        }
      }
    }

    /** What a sentence tells of. */
    public List<Found> in(CutText words, int from, int to) {
      Map<Mark, List<Integer>> marks = new HashMap<>();
      for (int i = from; i < to; i++) {
        for (Mark mark : byFirst.getOrDefault(words.stem(i), List.of())) {
          if (stands(words, i, to, mark.stems)) {
            List<Integer> places = marks.computeIfAbsent(mark, one -> new ArrayList<>(1));
            if (places.size() < MOST) {
              places.add(i);
            }
          }
        }
      }
      List<Found> found = new ArrayList<>();
      marks.forEach(
          (mark, places) -> {
            for (Telling telling : mark.first) {
              if (telling.rest.isEmpty()
                  || places.stream().anyMatch(place -> isNear(telling, place, marks))) {
                found.add(new Found(telling.feature, telling.denies));
              }
            }
          });
      return found;
    }

    private static boolean isNear(Telling telling, int place, Map<Mark, List<Integer>> marks) {
      for (Set<Mark> any : telling.rest) {
        boolean near = false;
        for (Mark mark : any) {
          for (int other : marks.getOrDefault(mark, List.of())) {
            near |= Math.abs(other - place) <= REACH;
          }
        }
        if (!near) {
          return false;
        }
      }
      return true;
    }
  }

  private static boolean stands(CutText words, int i, int to, String[] stems) {
    if (i + stems.length > to) {
      return false;
    }
    for (int k = 0; k < stems.length; k++) {
      if (!words.stem(i + k).equals(stems[k])) {
        return false;
      }
    }
    return true;
  }
}

package io.handoff.check.date;

import io.handoff.check.PromisedDate;
import io.handoff.check.text.WordLists;
import io.handoff.contracts.document.HandoffDocument;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The promised dates on which people start to use what was bought. */
public final class LaunchDates {

  private static final WordLists LISTS = WordLists.beside(LaunchDates.class, "launch-dates.txt");

  private static final Set<String> LAUNCH = LISTS.set("launch");

  /** After these, "live" tells what data is like, not when somebody starts. */
  private static final Set<String> LIVE_THINGS =
      Set.of(
          "data", "sample", "samples", "feed", "feeds", "export", "exports", "alerts", "demo",
          "session", "system", "test", "tests");

  /** Words that make a launch the thing that something else comes before or after. */
  private static final Set<String> AROUND = LISTS.set("around");

  /** Words of work that comes before people start. */
  private static final Set<String> PREPARATION = LISTS.set("preparation");

  /** Words of a trial, which starts nothing while its date may still move. */
  private static final Set<String> TRIAL = Set.of("pilot", "pilots", "mock", "made", "practice");

  private LaunchDates() {}

  /** The promised dates that are named so; failing that, the first one that is no preparation. */
  public static List<PromisedDate> of(HandoffDocument document) {
    List<PromisedDate> promised = PromisedDate.allOf(document);
    List<PromisedDate> named =
        promised.stream().filter(date -> isLaunch(date.milestone().name())).toList();
    if (!named.isEmpty() || isNamedElsewhere(document)) {
      return named;
    }
    return promised.stream()
        .filter(date -> !isPreparation(date.milestone().name()))
        .filter(
            date ->
                date.isFirm() || words(date.milestone().name()).stream().noneMatch(TRIAL::contains))
        .min(Comparator.comparing(PromisedDate::first).thenComparing(PromisedDate::id))
        .stream()
        .toList();
  }

  /** A launch that is paused or only asked for is still the launch. */
  private static boolean isNamedElsewhere(HandoffDocument document) {
    return document.milestones().values().stream()
        .anyMatch(milestone -> isLaunch(milestone.name()));
  }

  /** Whether a milestone's name speaks of a launch. */
  static boolean isLaunch(@Nullable String name) {
    List<String> words = words(name);
    if (words.stream().anyMatch(AROUND::contains)) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      String next = i + 1 < words.size() ? words.get(i + 1) : "";
      if (LAUNCH.contains(word)
          || (word.equals("live") && !LIVE_THINGS.contains(next))
          || (word.equals("roll") && next.equals("out"))
          || (word.equals("cut") && next.equals("over"))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPreparation(@Nullable String name) {
    return words(name).stream()
        .anyMatch(word -> PREPARATION.contains(word) || AROUND.contains(word));
  }

  private static List<String> words(@Nullable String name) {
    if (name == null) {
      return List.of();
    }
    String lower = name.toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    int start = -1;
    int at = 0;
    while (at < lower.length()) {
      int letter = lower.codePointAt(at);
      boolean inWord = Character.isLetter(letter) || (letter >= '0' && letter <= '9');
      if (inWord && start < 0) {
        start = at;
      } else if (!inWord && start >= 0) {
        words.add(lower.substring(start, at));
        start = -1;
      }
      at += Character.charCount(letter);
    }
    if (start >= 0) {
      words.add(lower.substring(start));
    }
    return words;
  }
}

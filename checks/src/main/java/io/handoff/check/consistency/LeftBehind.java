package io.handoff.check.consistency;

import io.handoff.check.CheckedRecord;
import io.handoff.contracts.document.Answer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Old things that stay behind, such as closed matters, and where they are to be seen all the same.
 */
final class LeftBehind {

  private static final Set<String> STAY =
      Set.of("stay", "stays", "remain", "remains", "kept", "left");

  private static final Set<String> SEEN =
      Set.of(
          "searchable",
          "searched",
          "visible",
          "available",
          "shown",
          "opened",
          "found",
          "loaded",
          "moved",
          "imported",
          "migrated");

  private static final Set<String> BE =
      Set.of("is", "are", "be", "become", "becomes", "gets", "get");

  /** Sentences of where they are seen today, or by other means. */
  private static final Set<String> ELSEWHERE =
      Set.of("today", "now", "still", "only", "by", "old", "disk", "archive", "paper");

  /** What moves things, in the name of an exclusion. */
  private static final Set<String> MOVING =
      Set.of(
          "moving",
          "move",
          "import",
          "importing",
          "loading",
          "load",
          "migration",
          "migrating",
          "transfer",
          "scanning",
          "copying",
          "typing",
          "entering");

  private static final Set<String> FILLING = Set.of("the", "all", "and", "are", "they", "ones");

  private LeftBehind() {}

  /** Where things are seen that stay behind, by path; null when nowhere. */
  static @Nullable String seen(CheckedRecord record) {
    List<Told> told = Told.with(record, Sign.SEEN);
    if (told.isEmpty()) {
      return null;
    }
    List<Set<String>> behind = behind(record);
    String first = null;
    for (Told one : told) {
      if (one.isIn("answers") && !one.id().equals("historicalData")
          || one.isIn("scopeItems")
          || one.isIn("setupItems")) {
        CutText words = CutText.of(record, one.text());
        for (int i = 0; i < words.size(); ) {
          int end = words.sentenceEnd(i);
          if (isSeen(words, i, end)
              && speaksOf(words, i, end, behind)
              && (first == null || one.path().compareTo(first) < 0)) {
            first = one.path();
          }
          i = end;
        }
      }
    }
    return first;
  }

  /** "Are searchable as well". */
  private static boolean isSeen(CutText words, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (words.isAny(i, SEEN) && words.isAny(i - 1, BE)) {
        return !Hedge.in(words, from, to) && !words.hasAny(from, to, ELSEWHERE);
      }
    }
    return false;
  }

  private static boolean speaksOf(CutText words, int from, int to, List<Set<String>> behind) {
    Set<String> said = new HashSet<>();
    for (int i = from; i < to; i++) {
      said.add(Thing.form(words, i, i + 1));
    }
    return behind.stream().anyMatch(said::containsAll);
  }

  /** What stays behind, as the answer and exclusions of moving say it: at least two words each. */
  private static List<Set<String>> behind(CheckedRecord record) {
    List<Set<String>> behind = new ArrayList<>();
    Answer answer = record.document().answers().get("historicalData");
    CutText words = CutText.of(record, answer == null ? null : answer.customerFact());
    for (int i = 0; i < words.size(); ) {
      int end = words.sentenceEnd(i);
      for (int k = i + 1; k < end; k++) {
        if (words.isAny(k, STAY)) {
          add(words, i, k, behind);
          break;
        }
      }
      i = end;
    }
    record
        .document()
        .exclusions()
        .values()
        .forEach(
            out -> {
              CutText name = CutText.of(record, out.name());
              if (name.size() > 2 && name.isAny(0, MOVING)) {
                add(name, 1, name.size(), behind);
              }
            });
    return behind;
  }

  private static void add(CutText words, int from, int to, List<Set<String>> behind) {
    Set<String> thing = new HashSet<>();
    for (int i = from; i < to; i++) {
      String word = Thing.form(words, i, i + 1);
      if (word.length() > 2 && !Character.isDigit(word.charAt(0)) && !FILLING.contains(word)) {
        thing.add(word);
      }
    }
    if (thing.size() > 1 && thing.size() < 5) {
      behind.add(thing);
    }
  }
}

package io.handoff.check.consistency.dates;

import io.handoff.check.text.WordLists;
import io.handoff.check.text.WordSet;
import io.handoff.check.told.CutText;
import io.handoff.check.told.DateInText;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds a sentence in which somebody approves the start, and the day of it. */
final class ApprovalInText {

  private static final WordLists LISTS =
      WordLists.beside(ApprovalInText.class, "approval-in-text.txt");

  private static final Set<String> APPROVES = LISTS.set("approves");

  /** What is approved, when it is the start itself. */
  private static final Set<String> START = LISTS.set("start");

  /** A day after the launch by intent. */
  private static final Set<String> AFTER = LISTS.set("after");

  private static final Set<String> NOT =
      WordSet.of("not", "never", "without", "unless", "could", "optional", "nobody");

  /** Each of those words has one of these parts, so that most texts need not be cut. */
  private static final List<String> PARTS =
      List.of(
          "pprov", " vote", "Vote", " sign", "Sign", " clear", "Clear", " permit", "Permit",
          "onsent", "ertif");

  private ApprovalInText() {}

  /** Whether a text may speak of an approval. */
  static boolean mayBeIn(@Nullable String text) {
    return text != null && PARTS.stream().anyMatch(text::contains);
  }

  /**
   * The day on which a text says that the start is approved, when it comes after the launch.
   *
   * @param thing what the milestone of the launch says that it is of
   * @param only whether there is no other launch, so that any start is this one
   */
  static @Nullable LocalDate after(
      LocalDate launch, Set<String> thing, boolean only, CutText words) {
    for (int i = 0; i < words.size(); ) {
      int end = words.sentenceEnd(i);
      DateInText date = DateInText.only(words, i, end, launch.getYear());
      if (date != null
          && date.day().isAfter(launch)
          && words.hasAny(i, end, APPROVES)
          && ((only && words.hasAny(i, end, START)) || words.hasAny(i, end, thing))
          && !words.hasAny(i, end, AFTER)
          && !words.hasAny(i, end, NOT)) {
        return date.day();
      }
      i = end;
    }
    return null;
  }

  /** Whether a name is of an approval of the start. */
  static boolean isNamed(CutText words) {
    return words.hasAny(0, words.size(), APPROVES)
        && words.hasAny(0, words.size(), START)
        && !words.hasAny(0, words.size(), AFTER);
  }
}

package io.handoff.check.told;

import io.handoff.check.CheckedRecord;
import io.handoff.check.PromisedDate;
import io.handoff.check.date.LaunchDates;
import io.handoff.check.text.WordSet;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.Milestone;
import io.handoff.contracts.document.Phase;
import java.util.Comparator;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds which promised date a text is of. */
public final class StartInText {

  private static final Set<String> OF_ANY_START =
      WordSet.of("live", "launch", "go", "start", "first", "open", "user", "staff", "work", "use");

  /** "Three months" tells nothing of the milestone of three recipes. */
  private static final Set<String> NUMBERS =
      WordSet.of("one", "two", "three", "four", "five", "six", "eight", "ten", "twelve");

  private StartInText() {}

  /** The start that a text is of: the one it has most words of, or else the first one. */
  public static @Nullable PromisedDate of(CheckedRecord record, CutText words) {
    Set<String> gist = gist(words);
    PromisedDate named = named(record, gist, deniesAll(words, gist));
    long ofLater = ofLater(record.document(), gist);
    if (ofLater > (named == null ? 0 : shared(named.milestone().name(), gist))) {
      return null;
    }
    return named != null
        ? named
        : LaunchDates.of(record.document()).stream()
            .min(Comparator.comparing(PromisedDate::last).thenComparing(PromisedDate::id))
            .orElse(null);
  }

  /** The start that a text has most words of; null when it has none of any. */
  public static @Nullable PromisedDate namedBy(CheckedRecord record, CutText words) {
    return named(record, gist(words), false);
  }

  private static Set<String> gist(CutText words) {
    Set<String> gist = Gist.of(words);
    gist.removeAll(OF_ANY_START);
    gist.removeAll(NUMBERS);
    return gist;
  }

  private static long shared(@Nullable String name, Set<String> gist) {
    return Gist.of(CutText.of(name)).stream().filter(gist::contains).count();
  }

  /** "No pharmacy may use it before": also those that come first. */
  private static boolean deniesAll(CutText words, Set<String> gist) {
    for (int i = 0; i + 1 < words.size(); i++) {
      boolean none = words.is(i, "no") && gist.contains(Thing.one(words.at(i + 1)));
      if (none
          || words.is(i, "nobody")
          || words.reads(i, "no", "one")
          || words.reads(i, "not", "a", "single")) {
        return true;
      }
    }
    return false;
  }

  /** The one with most words of a text; of several the first, or the last where that is enough. */
  private static @Nullable PromisedDate named(
      CheckedRecord record, Set<String> gist, boolean first) {
    PromisedDate best = null;
    long most = 0;
    for (PromisedDate date : record.promisedDates()) {
      long shared = shared(date.milestone().name(), gist);
      boolean other =
          shared == most
              && best != null
              && (first ? date.last().isBefore(best.last()) : date.last().isAfter(best.last()));
      if (shared > most || other) {
        best = date;
        most = shared;
      }
    }
    return best;
  }

  /**
   * The most words it has of something without a promised date, or of what a later phase brings.
   */
  private static long ofLater(HandoffDocument document, Set<String> gist) {
    long most = 0;
    for (Milestone milestone : document.milestones().values()) {
      if (milestone.promisedDate() == null) {
        most = Math.max(most, shared(milestone.name(), gist));
      }
    }
    for (Phase phase : document.phases().values()) {
      if (phase.order() != null && phase.order() > 1) {
        most = Math.max(most, shared(phase.name(), gist));
      }
    }
    return most;
  }
}

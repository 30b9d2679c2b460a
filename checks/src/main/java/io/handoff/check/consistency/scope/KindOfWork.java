package io.handoff.check.consistency.scope;

import io.handoff.check.text.WordSet;
import io.handoff.check.told.CutText;
import io.handoff.check.told.Gist;
import io.handoff.check.told.Hedge;
import io.handoff.check.told.Thing;
import io.handoff.contracts.document.SetupKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Work that an exclusion may rule out as a whole, whatever it is called. */
enum KindOfWork {
  /** Teaching people. */
  TRAINING(
      SetupKind.TRAINING,
      "training",
      Set.of("user", "users", "end", "staff", "team", "people", "session")),
  /** Correcting data that is there. */
  CLEANUP(
      SetupKind.CLEANUP,
      "cleanup",
      Set.of("old", "data", "record", "address", "existing", "master", "source", "duplicate"));

  /** Training material is a thing, and no training. */
  private static final Set<String> THINGS =
      WordSet.of(
          "data",
          "material",
          "materials",
          "video",
          "videos",
          "documents",
          "manual",
          "manuals",
          "plan",
          "environment",
          "room",
          "mode",
          "records",
          "rules");

  private static final Set<String> TEACHES = WordSet.of("teach", "teaches", "teaching", "taught");

  private static final Set<String> CORRECTS =
      WordSet.of("correct", "corrects", "fix", "fixes", "repair", "repairs");

  private static final Set<String> BROKEN =
      WordSet.of("records", "addresses", "rows", "duplicates", "entries");

  private final SetupKind setup;
  private final String mark;
  private final Set<String> beside;

  KindOfWork(SetupKind setup, String mark, Set<String> beside) {
    this.setup = setup;
    this.mark = mark;
    this.beside = beside;
  }

  SetupKind setup() {
    return setup;
  }

  /** Whether a thing is work of this kind. */
  boolean isOf(Thing thing) {
    return thing.all().contains(mark);
  }

  /** What limits such a thing: lecturers, in courses for lecturers. */
  List<String> limits(Thing thing) {
    return thing.all().stream()
        .filter(word -> !word.equals(mark) && !beside.contains(word))
        .toList();
  }

  /** Whether texts speak of all that limits an exclusion. */
  static boolean isWithin(List<String> limits, CutText... texts) {
    Set<String> said = new HashSet<>();
    for (CutText text : texts) {
      said.addAll(Gist.of(text));
    }
    return said.containsAll(limits);
  }

  /** Whether a text says, without a hedge, that it is done. */
  boolean isIn(CutText words) {
    for (int i = 0; i < words.size(); ) {
      int end = words.sentenceEnd(i);
      if (isNamed(words, i, end) && !Hedge.in(words, i, end)) {
        return true;
      }
      i = end;
    }
    return false;
  }

  private boolean isNamed(CutText words, int from, int to) {
    for (int i = from; i < to; i++) {
      int end = Thing.end(words, i);
      if (Thing.form(words, i, end).equals(mark) && !words.isAny(end, THINGS)) {
        return true;
      }
      if (this == TRAINING && words.isAny(i, TEACHES)) {
        return true;
      }
      if (this == CLEANUP
          && words.isAny(i, CORRECTS)
          && words.hasAny(i + 1, Math.min(i + 7, to), BROKEN)) {
        return true;
      }
    }
    return false;
  }
}

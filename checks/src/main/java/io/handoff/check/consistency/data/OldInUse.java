package io.handoff.check.consistency.data;

import io.handoff.check.CheckedRecord;
import io.handoff.check.text.WordLists;
import io.handoff.check.text.WordSet;
import io.handoff.check.told.CutText;
import io.handoff.check.told.Hedge;
import io.handoff.check.told.Sign;
import io.handoff.check.told.SystemAlias;
import io.handoff.check.told.Thing;
import io.handoff.check.told.Told;
import io.handoff.contracts.document.Phase;
import io.handoff.contracts.document.ScopeItem;
import io.handoff.contracts.document.SetupItem;
import io.handoff.contracts.document.SetupKind;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where something of the time before the start is told to come along, or to be had in ours. */
final class OldInUse {

  private static final WordLists LISTS = WordLists.beside(OldInUse.class, "old-in-use.txt");

  private static final Set<String> CAN_BE_HAD = LISTS.set("can be had");

  private static final Set<String> SEEN = LISTS.set("seen");

  private static final Set<String> SEES = LISTS.set("sees");

  private static final Set<String> SEE = LISTS.set("see");

  private static final Set<String> MODALS = LISTS.set("modals");

  private static final Set<String> BE = LISTS.set("be");

  private static final Set<String> CARRIED = LISTS.set("carried");

  private static final Set<String> LOAD = WordSet.of("load", "feed");

  private static final Set<String> OTHER_LOAD = LISTS.set("behind load");

  private static final Set<String> MOVES = LISTS.set("moves");

  private static final Set<String> WAYS = LISTS.set("ways");

  private static final Set<String> ELSEWHERE = LISTS.set("elsewhere");

  private static final Set<String> TRIES = LISTS.set("tries");

  private static final Set<String> TAKEN_DOWN = LISTS.set("taken down");

  private static final Set<String> OF_A_LAB = LISTS.set("of a lab");

  private static final Set<String> BESIDE = LISTS.set("beside the matter");

  private static final Set<String> STATES = LISTS.set("states");

  private static final Set<String> EMPTY = LISTS.set("empty");

  private static final Set<String> PAPER = LISTS.set("paper");

  private static final Set<String> NOT_TOLD = LISTS.set("questions");

  private static final Set<String> TODAY = LISTS.set("today");

  private static final Set<String> OURS = LISTS.set("ours");

  private static final Set<String> DOORS = LISTS.set("doors");

  private static final Set<String> ANY_ONE =
      WordSet.of("a", "an", "his", "her", "its", "our", "it");

  private static final Set<String> WHAT = LISTS.set("what");

  /** How far two words of one saying may stand apart. */
  private static final int REACH = 6;

  private final Past past;

  private final String thing;

  private final Set<String> systems = new HashSet<>();

  private OldInUse(CheckedRecord record, String thing) {
    this.thing = thing;
    this.past = Past.of(record);
    record.document().integrations().values().forEach(one -> addSystem(one.system()));
    record.document().dataSources().values().forEach(one -> addSystem(one.name()));
  }

  private void addSystem(@Nullable String name) {
    String alias = SystemAlias.alias(name);
    if (alias != null) {
      systems.add(alias);
    }
  }

  /** The first place, by path; null when nowhere. */
  static @Nullable String told(CheckedRecord record) {
    return told(record, "");
  }

  /** The same where a thing is named, in its one form; any thing when that is empty. */
  static @Nullable String told(CheckedRecord record, String thing) {
    OldInUse old = new OldInUse(record, thing);
    return Told.meant(record).stream()
        .filter(told -> told.has(Sign.OLD) || told.has(Sign.YEARS))
        .filter(told -> !NOT_TOLD.contains(told.register()))
        .filter(told -> !told.isIn("customerInputs") || isToBeLoaded(record, told))
        .filter(told -> !isOfOurs(record, told))
        .filter(told -> !told.isIn("answers") || !TODAY.contains(told.id()))
        .filter(
            told ->
                old.isIn(
                    CutText.of(record, told.text()), told.isIn("scopeItems"), isLoad(record, told)))
        .map(Told::path)
        .sorted()
        .findFirst()
        .orElse(null);
  }

  /** What a later phase shows "of the last 12 months" has been gathered by then. */
  private static boolean isOfOurs(CheckedRecord record, Told told) {
    ScopeItem item = told.isIn("scopeItems") ? record.document().scopeItems().get(told.id()) : null;
    String named = item == null ? null : item.phase();
    Phase phase = named == null ? null : record.document().phases().get(named.strip());
    return phase != null
        && phase.order() != null
        && phase.order() > 1
        && told.text().contains("of the last ");
  }

  /** What the customer hands over to compare with, or as a sample, is not loaded by that. */
  private static boolean isToBeLoaded(CheckedRecord record, Told input) {
    CutText words = CutText.of(record, input.text());
    return isCarried(words, 0, words.size(), Set.of());
  }

  /** Whether what is told is the name or the size of something that is loaded. */
  private static boolean isLoad(CheckedRecord record, Told told) {
    SetupItem item = told.isIn("setupItems") ? record.document().setupItems().get(told.id()) : null;
    return item != null
        && (item.kind() == SetupKind.IMPORT || item.kind() == SetupKind.MIGRATION_SCRIPT);
  }

  private boolean isIn(CutText words, boolean scope, boolean load) {
    for (int i = 0; i < words.size(); ) {
      int end = words.sentenceEnd(i);
      if (words.after(end - 1) == '?' && end < words.size()) {
        end = words.sentenceEnd(end);
      }
      if (isNamed(words, i, end)
          && isOld(words, i, end, scope, load)
          && !Past.isStatus(words, i, end)
          && !Hedge.in(words, afterNoLoss(words, i, end), end)) {
        return true;
      }
      i = end;
    }
    return false;
  }

  /** Where a sentence goes on after "nobody starts with an empty list" or "nothing is lost". */
  private static int afterNoLoss(CutText words, int from, int to) {
    int end = Math.min(words.clauseEnd(from), to);
    return end < to && words.hasAny(from, end, EMPTY) && Hedge.in(words, from, end) ? end : from;
  }

  private boolean isNamed(CutText words, int from, int to) {
    for (int i = from; i < to && !thing.isEmpty(); i++) {
      if (Thing.form(words, i, i + 1).equals(thing)) {
        return true;
      }
    }
    return thing.isEmpty();
  }

  private boolean isOld(CutText words, int from, int to, boolean scope, boolean load) {
    if (isElsewhere(words, from, to) || isOut(words, from, to)) {
      return false;
    }
    boolean carried = load || isCarried(words, from, to, systems);
    if (!carried
        && (words.hasAny(from, to, PAPER)
            || words.hasAny(from, to, BESIDE)
            || words.hasAny(from, to, systems))) {
      return false;
    }
    boolean had =
        carried
            || (scope && !words.hasAny(from, to, STATES))
            || isHad(words, from, to)
            || afterNoLoss(words, from, to) > from;
    return (had || isShown(words, from, to)) && past.isIn(words, from, to, carried, had);
  }

  private static boolean isElsewhere(CutText words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.isAny(i, ELSEWHERE)
          && !isOpening(words, i, from, to)
          && !(words.isAny(i, TRIES)
              && (words.isAny(i + 1, TAKEN_DOWN) || words.isAny(i - 1, OF_A_LAB)))) {
        return true;
      }
    }
    return false;
  }

  /** "Members open a curve": they do it, and it is not an open one. */
  private static boolean isOpening(CutText words, int i, int from, int to) {
    return words.is(i, "open")
        && i > from
        && i + 1 < to
        && !words.startsClause(i)
        && !words.isAny(i - 1, BE)
        && (words.isAny(i + 1, WHAT) || words.isAny(i + 1, ANY_ONE))
        && !words.isAny(i + 2, DOORS);
  }

  /** "Are out"; "went out" and "out of" tell of something else. */
  private static boolean isOut(CutText words, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (words.is(i, "out") && !words.is(i + 1, "of") && words.isAny(i - 1, BE)) {
        return true;
      }
    }
    return false;
  }

  /** Brought along; "closed jobs go into Maximo" tells of what goes to one of their systems. */
  private static boolean isCarried(CutText words, int from, int to, Set<String> systems) {
    for (int i = from; i < to; i++) {
      if ((words.isAny(i, CARRIED) && !isOtherLoad(words, i))
          || (words.isAny(i, MOVES)
              && words.hasAny(i + 1, Math.min(i + REACH, to), WAYS)
              && !words.hasAny(i + 1, Math.min(i + REACH, to), systems))) {
        return true;
      }
    }
    return false;
  }

  /** "Load shedding", "load cells": another kind of load. */
  private static boolean isOtherLoad(CutText words, int i) {
    return words.isAny(i, LOAD) && words.isAny(i + 1, OTHER_LOAD) && !words.startsClause(i + 1);
  }

  /** "Can be looked up", "are searchable", "are in the app". */
  private static boolean isHad(CutText words, int from, int to) {
    for (int i = from; i < to; i++) {
      int near = Math.max(from, i - 3);
      if (words.isAny(i, CAN_BE_HAD)
          || (words.isAny(i, SEEN) && (words.isAny(from, BE) || words.hasAny(near, i, BE)))
          || (words.isAny(i, SEE) && words.hasAny(near, i, MODALS))
          || (words.is(i, "in")
              && words.isAny(i - 1, BE)
              && words.hasAny(i + 1, Math.min(i + 5, to), OURS))) {
        return true;
      }
    }
    return false;
  }

  /** "The list shows", "planners see the". */
  private static boolean isShown(CutText words, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (words.isAny(i, SEES)
          || (words.isAny(i, SEE) && (words.isAny(i + 1, WHAT) || words.is(i + 2, "up")))
          || isOpening(words, i, from, to)) {
        return true;
      }
    }
    return false;
  }
}

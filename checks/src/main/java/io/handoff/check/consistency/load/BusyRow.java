package io.handoff.check.consistency.load;

import io.handoff.check.CheckedRecord;
import io.handoff.check.consistency.load.BusyPeriod.Span;
import io.handoff.check.text.WordSet;
import io.handoff.check.told.CutText;
import io.handoff.check.told.Gist;
import io.handoff.check.told.Numeral;
import io.handoff.check.told.Synonyms;
import io.handoff.check.told.Thing;
import io.handoff.contracts.document.LoadEntry;
import io.handoff.contracts.document.LoadKind;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A row of the load register: what it counts, in its busiest hour and in a normal week. */
final class BusyRow {

  private static final Set<String> MAKES = BusyPeriod.LISTS.set("makes");
  private static final Set<String> REGULAR = BusyPeriod.LISTS.set("regular");
  private static final Set<String> ANYTHING =
      BusyPeriod.LISTS.set("anything").stream().map(Gist::stem).collect(Collectors.toSet());

  private static final Set<String> A = WordSet.of("a", "an", "one");

  /** Numbers of load are rounded; from half as much again they contradict. */
  private static final double FAR = 1.5;

  /** So many words are read of a name. */
  private static final int LONGEST = 60;

  /** The fullest week has at most so many times what a normal one has. */
  private static final double FULLEST = 4;

  private static final int WEEKS_A_MONTH = 5;

  /** From so many times as many in an hour as in a day, the day is told of each of several. */
  private static final int MANY = 20;

  private static final int DAYS_A_WEEK = 7;

  private static final int WORKING_DAYS = 5;

  private final String id;
  private final LoadEntry row;

  /** What it counts, each for one of them. */
  private final Set<String> things = new HashSet<>();

  /** What its name begins with, for one of them; empty where that is nothing. */
  private String counted = "";

  /** Of what one action has several: "one run with 128 classes". */
  private final Set<String> parts = new HashSet<>();

  /** All that its name and its action are about. */
  private final Set<String> gist = new HashSet<>();

  BusyRow(CheckedRecord record, String id, LoadEntry row) {
    this.id = id;
    this.row = row;
    CutText name = CutText.of(record, row.name());
    CutText action = CutText.of(record, row.busiestAction());
    addMade(action);
    if (row.kind() != LoadKind.PEOPLE) {
      addName(name);
    }
    removeParts(action);
    things.removeIf(thing -> thing.length() < 3 || ANYTHING.contains(Gist.stem(thing)));
    things.addAll(things.stream().map(Synonyms::of).toList());
    addGist(action);
    if (row.kind() == LoadKind.IMPORTS) {
      gist.removeAll(parts);
    }
    addGist(name);
  }

  /** What is made in the busiest action: "saving a weighing". */
  private void addMade(CutText action) {
    int object = 0;
    while (object < action.size() && !action.isAny(object, A)) {
      object++;
    }
    boolean made = object == 0 || (object == 1 && action.isAny(0, MAKES));
    if (made && object + 1 < action.size()) {
      things.add(action.at(object + 1));
    }
  }

  /** The one plural with which a name begins; of two together, neither is counted alone. */
  private void addName(CutText name) {
    for (int i = 0; i < Math.min(name.size(), 3); i++) {
      if (!Thing.one(name.at(i)).equals(name.at(i))) {
        boolean rate = Numeral.at(name, i + 1) != null || Numeral.at(name, i + 2) != null;
        boolean several =
            i + 1 < name.size() && (name.startsClause(i + 1) && !rate || name.is(i + 1, "and"));
        if (!several) {
          things.add(Thing.one(name.at(i)));
          counted = i == 0 ? Synonyms.of(Thing.one(name.at(i))) : "";
        }
        return;
      }
    }
  }

  /** Of what one action has several, more come in an hour than actions. */
  private void removeParts(CutText action) {
    for (int i = 0; i < action.size(); i++) {
      Numeral number = Numeral.at(action, i);
      if (number != null
          && number.amount() > 1
          && !Long.valueOf(number.amount()).equals(row.peakPerHour())
          && number.end() < action.size()) {
        String part = Thing.one(action.at(number.end()));
        things.remove(part);
        parts.add(Gist.stem(part));
      }
    }
  }

  private void addGist(CutText words) {
    gist.addAll(BusyTime.gist(words, 0, Math.min(words.size(), LONGEST)));
    gist.removeAll(ANYTHING);
  }

  /** Whether this is the word for one of what it counts, or is about. */
  boolean names(String one) {
    return things.contains(one) || gist.contains(Gist.stem(one));
  }

  /** Whether a text tells of what this row is of. */
  boolean isOf(BusyTime time) {
    return time.isAbout(gist);
  }

  /** Whether its name begins with what a text counts: a row "Orders", and "30 orders". */
  boolean isCountOf(BusyTime time) {
    return row.kind() != LoadKind.PEOPLE && counted.equals(time.thing());
  }

  /** Where it says how many come at the most in such a time. */
  String path(BusyTime time) {
    return "load." + id + (time.period().span() == Span.HOUR ? ".peakPerHour" : ".normalWeek");
  }

  /** So many come at the most in such a time; 0 where it is not told. */
  long most(BusyTime time) {
    Long most = time.period().span() == Span.HOUR ? row.peakPerHour() : row.normalWeek();
    if (most == null || time.period().span() == Span.YEAR) {
      return 0;
    }
    return time.period().span() == Span.MONTH ? WEEKS_A_MONTH * most : most;
  }

  /** Whether a text tells of more than that. */
  boolean isBelow(BusyTime time) {
    return !time.traits().contains(BusyTime.Trait.OPEN)
        && time.least() > (isFullWeek(time.period()) ? FULLEST : FAR) * most(time);
  }

  /** "In March, the fullest month, 95 in a week": more than in a normal one. */
  private static boolean isFullWeek(BusyPeriod period) {
    return period.isTop() && period.span() == Span.WEEK;
  }

  /** The busiest hour, where a text leaves no room for it; null otherwise. */
  @Nullable Long hourAbove(BusyTime time) {
    Long hour = row.peakPerHour();
    BusyPeriod period = time.period();
    if (hour != null && period.span() == Span.HOUR) {
      boolean less = period.isTop() && hour > FAR * time.most() && isOf(time);
      return less && time.counts(things) ? hour : null;
    }
    boolean day =
        period.span().compareTo(Span.PART_OF_A_DAY) > 0 && period.span().compareTo(Span.YEAR) < 0;
    return hour != null
            && hour > time.most()
            && hour < MANY * time.most()
            && day
            && time.traits().contains(BusyTime.Trait.WHOLE)
            && (period.isTop() || (period.load() == BusyPeriod.Load.EVERY && isRegular()))
            && time.counts(things)
        ? hour
        : null;
  }

  /** Whether a text tells of the busiest hour of this row, with its number. */
  boolean isToldBy(BusyTime time) {
    Long hour = row.peakPerHour();
    return hour != null
        && hour == time.least()
        && time.period().span() == Span.HOUR
        && (isCountOf(time) || isOf(time));
  }

  /** Whether all of a normal day or week, as a text tells it, fill far less than the week here. */
  boolean isAboveWeekOf(BusyTime time) {
    BusyPeriod period = time.period();
    boolean day = period.span() == Span.DAY;
    return week() > 0
        && (day || period.span() == Span.WEEK)
        && isCountOf(time)
        && period.isLikeOthers()
        && period.conditions().isEmpty()
        && time.traits().size() == 1
        && time.traits().contains(BusyTime.Trait.WHOLE)
        && time.most() < Long.MAX_VALUE / DAYS_A_WEEK
        && week() > FAR * time.most() * (day ? days() : 1);
  }

  /** So many days of a week it is done on. */
  private int days() {
    String window = row.window() == null ? "" : row.window().toLowerCase(Locale.ROOT);
    return window.startsWith("weekdays") || window.startsWith("monday to friday")
        ? WORKING_DAYS
        : DAYS_A_WEEK;
  }

  long week() {
    return row.normalWeek() == null ? 0 : row.normalWeek();
  }

  String weekPath() {
    return "load." + id + ".normalWeek";
  }

  String hourPath() {
    return "load." + id + ".peakPerHour";
  }

  /** Whether the busiest hour is in every normal week. */
  private boolean isRegular() {
    if (row.peak() != null) {
      return true;
    }
    CutText window =
        CutText.of(row.window() == null ? null : row.window().toLowerCase(Locale.ROOT));
    return window.hasAny(0, window.size(), REGULAR);
  }
}

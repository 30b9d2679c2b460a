package io.handoff.check.consistency.dates;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.Day;
import io.handoff.check.PromisedDate;
import io.handoff.check.date.LaunchDates;
import io.handoff.check.text.WordLists;
import io.handoff.check.text.WordSet;
import io.handoff.check.told.CutText;
import io.handoff.check.told.DateInText;
import io.handoff.check.told.Hedge;
import io.handoff.check.told.LaunchInText;
import io.handoff.check.told.Named;
import io.handoff.check.told.Passage;
import io.handoff.check.told.Sign;
import io.handoff.check.told.Told;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The day in the words of a promise is kept by the milestone of the same thing. */
public final class PromisedDaysAgree implements Check {

  private static final WordLists LISTS =
      WordLists.beside(PromisedDaysAgree.class, "promised-days-agree.txt");

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-CONSISTENCY-009",
          Severity.BLOCKING,
          "A day that was promised in words is kept by the milestone of the same thing",
          "The customer holds us to the earlier of two days.",
          List.of(
              "promises.*.text",
              "answers.*.customerFact",
              "milestones.*.name",
              "milestones.*.promisedDate",
              "milestones.*.promisedUntil"),
          "Which day was promised?",
          "The dashboard is live by 1 June 2027; milestone: 1 June 2027, firm");

  /** A day longer before the launch is of something else. */
  private static final int MOST_DAYS = 150;

  private static final Set<String> BY = WordSet.of("by", "before", "until", "than");

  /** Words after which a milestone's name is of the thing all the same. */
  private static final Set<String> STATES = LISTS.set("states");

  /** Words that tell nothing of which milestone it is. */
  private static final Set<String> EMPTY = LISTS.set("empty");

  /** So many words of its name tell a milestone from others. */
  private static final int NAMED = 2;

  /** So many words are a day, a month and a year. */
  private static final int DAY = 3;

  private static final int SHORT = 2;

  /** Words of something before the thing itself. */
  private static final Set<String> EARLIER = LISTS.set("earlier");

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public boolean appliesTo(CheckedRecord record) {
    return !record.document().milestones().isEmpty();
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    Map<String, PromisedDate> dates = byName(record);
    List<Finding> findings = new ArrayList<>();
    if (record.promisedDates().isEmpty()) {
      return findings;
    }
    for (Passage passage : Passage.binding(record)) {
      if (!passage.path().startsWith("scopeItems.")) {
        addFrom(record, passage, dates, findings);
      }
    }
    for (Told told : Told.with(record, Sign.YEARS)) {
      if (told.isIn("answers") && told.isMeant()) {
        addAnswer(record, told, findings);
      }
    }
    return findings;
  }

  /** An answer that tells of nothing but a milestone, and of another day. */
  private static void addAnswer(CheckedRecord record, Told told, List<Finding> findings) {
    CutText words = CutText.of(record, told.text());
    for (int i = 0; i < words.size(); ) {
      int end = words.sentenceEnd(i);
      DateInText day = DateInText.only(words, i, end, LocalDate.EPOCH.getYear());
      if (day != null
          && day.day().getYear() > LocalDate.EPOCH.getYear()
          && words.is(day.from() - 1, "on")
          && !words.hasAny(i, end, EARLIER)
          && !Hedge.in(words, i, end)) {
        Set<String> about = about(words, i, day.from());
        about.addAll(about(words, Math.min(day.from() + DAY, end), end));
        for (PromisedDate date : record.promisedDates()) {
          CutText name = CutText.of(record, date.milestone().name());
          if (about.size() >= NAMED
              && about(name, 0, name.size()).containsAll(about)
              && (date.first().isAfter(day.day()) || date.last().isBefore(day.day()))) {
            findings.add(finding(told.path(), day, date));
            return;
          }
        }
      }
      i = end;
    }
  }

  private static Set<String> about(CutText words, int from, int to) {
    Set<String> about = new HashSet<>();
    for (int i = from; i < to; i++) {
      if (words.at(i).length() > SHORT && !words.isAny(i, EMPTY) && !words.isAny(i, STATES)) {
        about.add(words.stem(i));
      }
    }
    return about;
  }

  private static void addFrom(
      CheckedRecord record,
      Passage passage,
      Map<String, PromisedDate> dates,
      List<Finding> findings) {
    CutText words = CutText.of(record, passage.text());
    int year = record.promisedDates().get(0).last().getYear();
    for (int i = 0; i < words.size(); ) {
      int end = words.sentenceEnd(i);
      DateInText day = DateInText.only(words, i, end, year);
      if (day != null && LaunchInText.isIn(words, i, end, day)) {
        PromisedDate launch = launchAfter(record, day);
        if (launch != null) {
          findings.add(finding(passage.path(), day, launch));
          return;
        }
      }
      if (day != null && !words.hasAny(i, end, EARLIER)) {
        for (String name : Named.in(words, i, end, dates.keySet())) {
          PromisedDate date = dates.get(name);
          if (date != null && differs(words, day, date)) {
            findings.add(finding(passage.path(), day, date));
            return;
          }
        }
      }
      i = end;
    }
  }

  /** The first launch, where it comes after a day on which everybody was to start. */
  private static @Nullable PromisedDate launchAfter(CheckedRecord record, DateInText day) {
    return LaunchDates.of(record.document()).stream()
        .min(Comparator.comparing(PromisedDate::first).thenComparing(PromisedDate::id))
        .filter(launch -> launch.first().isAfter(day.day()))
        .filter(launch -> launch.first().minusDays(MOST_DAYS).isBefore(day.day()))
        .orElse(null);
  }

  private static boolean differs(CutText words, DateInText day, PromisedDate date) {
    if (words.isAny(day.from() - 1, BY)) {
      return date.first().isAfter(day.day());
    }
    return words.is(day.from() - 1, "on")
        && (date.first().isAfter(day.day()) || date.last().isBefore(day.day()));
  }

  private static Finding finding(String path, DateInText day, PromisedDate date) {
    return DESCRIPTION.finding(
        path,
        "The words promise "
            + Day.inWords(day.day())
            + "; "
            + date.path("promisedDate")
            + " has the "
            + date.inWords()
            + ".",
        "Which day was promised? Say the same in both places.");
  }

  /** Promised dates by what they are of, in one form; a name that two share says nothing. */
  private static Map<String, PromisedDate> byName(CheckedRecord record) {
    Map<String, PromisedDate> dates = new TreeMap<>();
    Set<String> twice = new HashSet<>();
    for (PromisedDate date : record.promisedDates()) {
      String name = nameOf(date.milestone().name());
      if (!name.isEmpty() && dates.put(name, date) != null) {
        twice.add(name);
      }
    }
    dates.keySet().removeAll(twice);
    return dates;
  }

  /** What a milestone is of: its name without the state it comes to. */
  static String nameOf(@Nullable String milestone) {
    CutText words = CutText.of(milestone);
    int end = words.size();
    while (end > 0 && (words.isAny(end - 1, STATES) || words.is(end - 1, "is"))) {
      end--;
    }
    return end == 0 || words.hasAny(0, end, EARLIER)
        ? ""
        : Named.core(CutText.of(words.between(0, end)));
  }
}

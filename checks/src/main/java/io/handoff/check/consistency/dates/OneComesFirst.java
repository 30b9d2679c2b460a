package io.handoff.check.consistency.dates;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.PromisedDate;
import io.handoff.check.text.Words;
import io.handoff.check.told.Sign;
import io.handoff.check.told.Told;
import io.handoff.contracts.document.Person;
import io.handoff.contracts.field.Field;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Of several places or teams, only one is told to start first. */
public final class OneComesFirst implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-CONSISTENCY-017",
          Severity.BLOCKING,
          "Every place that tells who starts first tells of the same",
          "Two branches that are each the first are both ready too late, or one of them is.",
          List.of(
              "milestones.*.name",
              "milestones.*.promisedDate",
              "answers.*",
              "decisions.*.text",
              "promises.*.text",
              "setupItems.*.detail"),
          "Who starts first?",
          "Lindau is the first branch; milestone: Lindau starts on 3 May 2027");

  /** In a longer text, words that belong together stand too far apart. */
  private static final int LONG = 2_000;

  /** More texts than this are no record of a deal. */
  private static final int MOST = 60;

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    List<FirstInText> firsts = new ArrayList<>();
    for (Told told : Told.meant(record)) {
      if (told.has(Sign.FIRSTS) && told.text().length() < LONG) {
        firsts.addAll(FirstInText.in(told));
      }
    }
    List<Finding> findings = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < Math.min(firsts.size(), MOST); i++) {
      FirstInText one = firsts.get(i);
      String other = other(record, one, firsts.subList(0, i));
      if (!other.isEmpty() && seen.add(one.told().path())) {
        findings.add(
            DESCRIPTION.finding(
                one.told().path(),
                "Somebody else comes first here than in " + other + ".",
                "Who starts first? Say the same in both places."));
      }
    }
    return findings;
  }

  /** Where somebody else comes first; nothing when nowhere. */
  private static String other(CheckedRecord record, FirstInText one, List<FirstInText> before) {
    for (FirstInText other : before) {
      if (other.isOfTraining() == one.isOfTraining()
          && Collections.disjoint(one.names(), other.names())
          && one.isBeside(other)
          && areNoPersons(record, one.names())
          && areNoPersons(record, other.names())
          && (one.isSameKind(other)
              || (areKnown(record, one.names()) && areKnown(record, other.names())))) {
        return other.told().path();
      }
    }
    boolean place = !one.isOfTraining() && areNoPersons(record, one.names());
    return place && areKnown(record, one.names()) ? earlier(record, one.names()) : "";
  }

  /** The milestone of others that comes before the one with these names. */
  private static String earlier(CheckedRecord record, Set<String> names) {
    List<PromisedDate> dates =
        record.promisedDates().stream()
            .sorted(Comparator.comparing(PromisedDate::first).thenComparing(PromisedDate::id))
            .toList();
    List<PromisedDate> own = dates.stream().filter(date -> isOf(date, names)).toList();
    if (own.isEmpty()) {
      return "";
    }
    return dates.stream()
        .filter(date -> date.last().isBefore(own.get(0).first()))
        .filter(date -> startsLike(date, own.get(0)))
        .map(date -> date.path("name"))
        .findFirst()
        .orElse("");
  }

  private static boolean isOf(PromisedDate date, Set<String> names) {
    String name = date.milestone().name();
    return name != null && Words.of(name).anyIn(names);
  }

  /** Whether both are of the same step: they share a word that is no name, such as starts. */
  private static boolean startsLike(PromisedDate one, PromisedDate other) {
    Words first = Words.of(String.valueOf(one.milestone().name()));
    Words second = Words.of(String.valueOf(other.milestone().name()));
    boolean named = false;
    Set<String> verbs = new HashSet<>();
    for (int i = 0; i < first.size(); i++) {
      named |= first.isCapitalised(i) && !second.anyIn(Set.of(first.get(i)));
      if (first.isLowerCase(i) && first.get(i).length() > 3) {
        verbs.add(stem(first.get(i)));
      }
    }
    for (int i = 0; i < second.size(); i++) {
      if (second.isLowerCase(i) && verbs.contains(stem(second.get(i)))) {
        return named;
      }
    }
    return false;
  }

  private static String stem(String word) {
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }

  private static boolean areNoPersons(CheckedRecord record, Set<String> names) {
    for (Field<Person> person : record.persons()) {
      String name = person.value().name();
      if (name != null && Words.of(name).anyIn(names)) {
        return false;
      }
    }
    return true;
  }

  /** Whether each is written with a capital elsewhere too. */
  private static boolean areKnown(CheckedRecord record, Set<String> names) {
    return names.stream().allMatch(name -> isKnown(record, name));
  }

  private static boolean isKnown(CheckedRecord record, String name) {
    String capital = " " + Character.toUpperCase(name.charAt(0)) + name.substring(1);
    for (Told told : Told.meant(record)) {
      int at = told.text().indexOf(capital);
      if (at > 0 && Character.isLetter(told.text().charAt(at - 1))) {
        return true;
      }
    }
    return record.document().answers().values().stream()
        .flatMap(answer -> answer.segments().values().stream())
        .anyMatch(
            segment ->
                segment.name() != null && segment.name().toLowerCase(Locale.ROOT).contains(name));
  }
}

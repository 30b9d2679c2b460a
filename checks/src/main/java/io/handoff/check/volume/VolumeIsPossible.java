package io.handoff.check.volume;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.Said;
import io.handoff.check.text.WordSet;
import io.handoff.check.told.CutText;
import io.handoff.contracts.document.LoadEntry;
import io.handoff.contracts.document.LoadKind;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The numbers of a load can be true together. */
final class VolumeIsPossible implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-VOLUME-007",
          Severity.BLOCKING,
          "The numbers of a load can be true together",
          "When an hour holds more than its week, one of the two numbers is wrong, and the design"
              + " follows one of them.",
          List.of(
              "load.*.now",
              "load.*.month1",
              "load.*.month12",
              "load.*.normalWeek",
              "load.*.peakPerHour",
              "load.*.burstSize"),
          "Which of these numbers is the right one?",
          "300 in a normal week, 120 of them in the busiest hour, 25 of 40 users within 30 minutes");

  private static final int MINUTES = 60;

  private static final Set<String> MESSAGES =
      WordSet.of("mails", "messages", "letters", "texts", "sms", "notifications", "alerts");

  /** Some come and do nothing, so a burst is a little above its hour at the most. */
  private static final double ABOVE = 1.5;

  /** A peak that comes more rarely than every week may exceed a normal week. */
  private static final List<String> RARE =
      List.of("month", "quarter", "year", "season", "first ", "last ", "before ", "after ");

  /** Words of a peak that is in every normal week. */
  private static final List<String> WEEKLY =
      List.of(
          "daily",
          "every",
          "each",
          "week",
          "workday",
          "working day",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "mornings",
          "evenings",
          "nightly",
          "hourly",
          "all day",
          "shift");

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    Optional<Long> users = users(record);
    List<Finding> findings = new ArrayList<>();
    LoadRow.allOf(record)
        .forEach(
            row -> {
              addNegative(row, findings);
              addPeak(row, findings);
              int before = findings.size();
              users.ifPresent(all -> addBurst(row, all, findings));
              if (findings.size() == before) {
                addBurstInHour(row, findings);
              }
            });
    return findings;
  }

  /** All people there will ever be; empty while some of them are not counted. */
  private static Optional<Long> users(CheckedRecord record) {
    List<LoadEntry> people =
        record.document().load().values().stream()
            .filter(load -> load.kind() == LoadKind.PEOPLE)
            .toList();
    if (people.isEmpty() || people.stream().anyMatch(load -> mostIn(load) == 0)) {
      return Optional.empty();
    }
    return Optional.of(people.stream().mapToLong(VolumeIsPossible::mostIn).sum());
  }

  private static long mostIn(LoadEntry load) {
    return Stream.of(or0(load.now()), or0(load.month1()), or0(load.month12()))
        .max(Long::compare)
        .orElse(0L);
  }

  private static long or0(@Nullable Long amount) {
    return amount == null ? 0 : Math.max(amount, 0);
  }

  private static void addNegative(LoadRow row, List<Finding> findings) {
    LoadEntry load = row.load();
    addNegative(row, "now", load.now(), findings);
    addNegative(row, "month1", load.month1(), findings);
    addNegative(row, "month12", load.month12(), findings);
    addNegative(row, "normalWeek", load.normalWeek(), findings);
    addNegative(row, "peakPerHour", load.peakPerHour(), findings);
    addNegative(row, "burstSize", load.burstSize(), findings);
  }

  private static void addNegative(
      LoadRow row, String member, @Nullable Long amount, List<Finding> findings) {
    if (amount != null && amount < 0) {
      findings.add(
          DESCRIPTION.finding(
              row.path() + "." + member,
              amount + " is less than nothing.",
              "Which number is meant?"));
    }
  }

  private static void addPeak(LoadRow row, List<Finding> findings) {
    Long hour = row.load().peakPerHour();
    Long week = row.load().normalWeek();
    if (hour != null && week != null && week >= 0 && hour > week && !isRare(row.load())) {
      findings.add(
          DESCRIPTION.finding(
              row.path() + ".peakPerHour",
              "The busiest hour holds " + hour + " and a normal week only " + week + ".",
              "Which of the two numbers is right? If the busiest hour is in no normal week, say"
                  + " when it is."));
    }
  }

  /** Whoever comes at once does at least one thing within the hour. */
  private static void addBurstInHour(LoadRow row, List<Finding> findings) {
    LoadEntry load = row.load();
    Long hour = load.peakPerHour();
    Long burst = load.burstSize();
    boolean within = load.burstMinutes() != null && load.burstMinutes() <= MINUTES;
    if (load.kind() == LoadKind.PEOPLE
        && within
        && hour != null
        && hour > 0
        && burst != null
        && burst > ABOVE * hour) {
      findings.add(
          DESCRIPTION.finding(
              row.path() + ".burstSize",
              "Within "
                  + load.burstMinutes()
                  + " minutes "
                  + burst
                  + " come, and the busiest hour holds only "
                  + hour
                  + ".",
              "Which of the two numbers is right?"));
    }
  }

  /** Nobody can tell while nothing says when the peak is. */
  private static boolean isRare(LoadEntry load) {
    String window = load.window();
    if (!Said.something(window)) {
      return load.peak() == null;
    }
    String words = window.toLowerCase(Locale.ROOT);
    return RARE.stream().anyMatch(words::contains) || WEEKLY.stream().noneMatch(words::contains);
  }

  /** "640 e-mails with the hours of the week": no people come. */
  private static boolean isOfThings(LoadEntry load, long burst) {
    CutText words = CutText.of(load.busiestAction());
    return load.kind() == LoadKind.BURST
        && words.counts().stream()
            .anyMatch(
                one ->
                    one.amount() == burst
                        && !one.isEntered()
                        && words.hasAny(one.from(), one.noun() + 1, MESSAGES));
  }

  private static void addBurst(LoadRow row, long users, List<Finding> findings) {
    LoadEntry load = row.load();
    boolean byPeople = load.kind() == LoadKind.PEOPLE || load.kind() == LoadKind.BURST;
    Long burst = load.burstSize();
    if (byPeople && burst != null && burst > users && !isOfThings(load, burst)) {
      findings.add(
          DESCRIPTION.finding(
              row.path() + ".burstSize",
              "A burst of " + burst + " is more than all " + users + " users.",
              "How many of the users come at once?"));
    }
  }
}

package io.handoff.check.date;

import io.handoff.check.PromisedDate;
import io.handoff.check.Said;
import io.handoff.contracts.document.Confirmation;
import io.handoff.contracts.document.Dependency;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.Milestone;
import io.handoff.contracts.document.SecurityAsk;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something open that others settle, and that a date waits for.
 *
 * @param path where it stands
 * @param words how a finding calls it
 * @param startedOn the day it was asked for, when that is known
 * @param workingDays how many working days it takes; absent when nobody said
 * @param notBefore the day on which those who settle it meet next, when that is known
 * @param isLaunchBlocking whether no launch happens without it
 * @param isTrialBlocking whether nobody even tries it out without it
 */
record Wait(
    String path,
    String words,
    @Nullable LocalDate startedOn,
    @Nullable Integer workingDays,
    @Nullable LocalDate notBefore,
    boolean isLaunchBlocking,
    boolean isTrialBlocking) {

  private static final int IN_TWO_WEEKS = 10;
  private static final int IN_A_MONTH = 20;

  /** Far more than any wait takes, so that no lead time leads out of the calendar. */
  private static final int LONGEST = 100_000;

  /** What is longer is named by its address. */
  private static final int LONGEST_QUOTE = 200;

  /** Whatever is open in a document: what can block the launch, and what must move outside. */
  static List<Wait> allOf(HandoffDocument document) {
    Stream<Wait> approvals =
        document.securityAsks().entrySet().stream()
            .filter(entry -> OpenApproval.isOpen(entry.getValue()))
            .map(entry -> of("securityAsks." + entry.getKey(), entry.getValue()));
    Stream<Wait> dependencies =
        document.dependencies().entrySet().stream()
            .filter(entry -> entry.getValue().settledOn() == null)
            .map(entry -> of("dependencies." + entry.getKey(), entry.getValue()));
    return Stream.concat(approvals, dependencies).toList();
  }

  private static Wait of(String path, SecurityAsk ask) {
    String topic =
        ask.topic() == null
            ? path
            : "the " + ask.topic().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return new Wait(
        path,
        topic,
        ask.startedOn() == null ? AskedOn.in(ask.detail()) : ask.startedOn(),
        known(ask.leadTimeDays()),
        null,
        Boolean.TRUE.equals(ask.launchBlocking()),
        Boolean.TRUE.equals(ask.launchBlocking()) && BarredUse.isIn(ask.detail()));
  }

  private static Wait of(String path, Dependency dependency) {
    Integer lead = known(dependency.leadTimeDays());
    int cadence = workingDaysOf(dependency.cadence());
    Integer whole = lead == null && cadence == 0 ? null : (lead == null ? 0 : lead) + cadence;
    String text = dependency.text();
    boolean isShort = Said.something(text) && text.length() <= LONGEST_QUOTE;
    String words = isShort ? "\"" + text.strip() + "\"" : path;
    LocalDate next = NextMeeting.in(dependency.cadence());
    return new Wait(path, words, AskedOn.in(text), whole, next, false, false);
  }

  private static @Nullable Integer known(@Nullable Integer workingDays) {
    return workingDays == null || workingDays < 0 ? null : Math.min(workingDays, LONGEST);
  }

  /** Who meets once a week lets others wait up to a week; how a cadence is written is free. */
  private static int workingDaysOf(@Nullable String cadence) {
    String words = cadence == null ? "" : cadence.toLowerCase(Locale.ROOT);
    if (words.contains("month")) {
      return IN_A_MONTH;
    }
    if (words.contains("two weeks") || words.contains("2 weeks") || words.contains("fortnight")) {
      return IN_TWO_WEEKS;
    }
    boolean weekly =
        Stream.of("week", "monday", "tuesday", "wednesday", "thursday", "friday")
            .anyMatch(words::contains);
    return weekly ? WorkingDays.IN_A_WEEK : 0;
  }

  /** Whether it is something that must move outside, rather than an approval. */
  boolean isDependency() {
    return path.startsWith("dependencies.");
  }

  /**
   * The day it is settled at the earliest, counted from the day it was asked for, else from the day
   * delivery checked the date, and never before the next meeting; empty while that cannot be told.
   */
  Optional<LocalDate> endFor(PromisedDate promised) {
    LocalDate start = startedOn == null ? checkedOn(promised.milestone()) : startedOn;
    LocalDate end =
        start == null || workingDays == null ? null : WorkingDays.after(start, workingDays);
    boolean waits = notBefore != null && (end == null || notBefore.isAfter(end));
    return Optional.ofNullable(waits ? notBefore : end);
  }

  private static @Nullable LocalDate checkedOn(Milestone milestone) {
    Confirmation check = milestone.deliveryCheck();
    return check == null ? null : check.on();
  }
}

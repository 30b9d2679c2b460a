package io.handoff.check;

import io.handoff.contracts.document.DateMode;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.Milestone;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A date the customer was promised and plans by; a paused one is none.
 *
 * @param id item id of its milestone
 * @param milestone the milestone
 * @param first the promised day, or the first one of a range
 * @param last the promised day, or the last one of a range
 */
public record PromisedDate(String id, Milestone milestone, LocalDate first, LocalDate last) {

  private static final Comparator<PromisedDate> BY_LAST_DAY =
      Comparator.comparing(PromisedDate::last).thenComparing(PromisedDate::id);

  /** All promised dates of a document. */
  public static List<PromisedDate> allOf(HandoffDocument document) {
    return document.milestones().entrySet().stream().flatMap(entry -> of(entry).stream()).toList();
  }

  /** The first promised date that stands on each entry, by the entry's address. */
  public static Map<String, PromisedDate> firstByInput(HandoffDocument document) {
    Map<String, PromisedDate> first = new TreeMap<>();
    for (PromisedDate date : allOf(document)) {
      for (String input : date.milestone().inputs()) {
        first.merge(LinkedEntry.of(input).path(), date, BinaryOperator.minBy(BY_LAST_DAY));
      }
    }
    return first;
  }

  private static Optional<PromisedDate> of(Map.Entry<String, Milestone> entry) {
    Milestone milestone = entry.getValue();
    LocalDate first = milestone.promisedDate();
    if (first == null || milestone.mode() == DateMode.PAUSED) {
      return Optional.empty();
    }
    return Optional.of(
        new PromisedDate(
            entry.getKey(), milestone, first, later(first, milestone.promisedUntil())));
  }

  private static LocalDate later(LocalDate first, @Nullable LocalDate until) {
    return until == null || until.isBefore(first) ? first : until;
  }

  /** Whether it is one day, promised. */
  public boolean isFirm() {
    return milestone.mode() == DateMode.FIRM;
  }

  /** Where a member of its milestone stands. */
  public String path(String member) {
    return "milestones." + id + "." + member;
  }

  /** Where its last day stands. */
  public String lastDayPath() {
    return path(last.equals(first) ? "promisedDate" : "promisedUntil");
  }

  /** How a finding calls it, such as the firm date 1 June 2027. */
  public String inWords() {
    if (!last.equals(first)) {
      return "range from " + Day.inWords(first) + " to " + Day.inWords(last);
    }
    return (isFirm() ? "firm date " : "promised date ") + Day.inWords(first);
  }
}

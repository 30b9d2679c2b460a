package io.handoff.deals.handoff;

import io.handoff.chassis.problem.FieldFault;
import io.handoff.contracts.document.HandoffDocument;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where dates or scope moved since engineering decided, the customer was told first (R38). */
final class ChangedPlanIsTold implements SubmitRule {

  @Override
  public Stream<FieldFault> faults(Submission submission) {
    HandoffDocument decided = submission.decided();
    HandoffDocument now = submission.document();
    return decided != null && planMoved(decided, now) && !isTold(decided, now)
        ? Stream.of(
            new FieldFault(
                "customerNotices",
                "missing",
                "Dates or scope moved since engineering decided: enter who told the customer, whom,"
                    + " on which day and of which change."))
        : Stream.empty();
  }

  private static boolean planMoved(HandoffDocument before, HandoffDocument now) {
    return !(dates(before).equals(dates(now))
        && before.phases().equals(now.phases())
        && before.scopeItems().equals(now.scopeItems())
        && names(before).equals(names(now)));
  }

  /** What the customer plans by; what a date stands on, and who checked it, are our own affair. */
  private static Map<String, List<Optional<Object>>> dates(HandoffDocument document) {
    return mapped(
        document.milestones(),
        milestone ->
            Stream.<@Nullable Object>of(
                    milestone.requestedDate(),
                    milestone.promisedDate(),
                    milestone.promisedUntil(),
                    milestone.mode())
                .map(Optional::ofNullable)
                .toList());
  }

  private static Map<String, Optional<String>> names(HandoffDocument document) {
    return mapped(document.exclusions(), exclusion -> Optional.ofNullable(exclusion.name()));
  }

  private static <T, V> Map<String, V> mapped(Map<String, T> register, Function<T, V> part) {
    return register.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> part.apply(entry.getValue())));
  }

  private static boolean isTold(HandoffDocument decided, HandoffDocument now) {
    return now.customerNotices().values().stream()
        .anyMatch(notice -> !decided.customerNotices().containsValue(notice));
  }
}

package io.handoff.deals.start;

import io.handoff.contracts.document.Clearance;
import io.handoff.contracts.document.CustomerInput;
import io.handoff.contracts.document.Dependency;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.InputState;
import io.handoff.contracts.document.SecurityAsk;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When work can start at the earliest: once the last of the open approvals, customer inputs and
 * dependencies is in.
 *
 * @param day that working day; today's when nothing is open
 * @param waitsFor what is open and until when, the latest first
 */
public record EarliestStart(LocalDate day, List<Wait> waitsFor) {

  /**
   * Something open.
   *
   * @param path where it stands
   * @param until the day it is expected to be settled
   */
  public record Wait(String path, LocalDate until) {}

  /** Counts from a day; what should have been settled before it is expected on it. */
  public static EarliestStart of(HandoffDocument document, LocalDate today) {
    List<Wait> waits =
        Stream.of(
                open("securityAsks", document.securityAsks(), ask -> end(ask, today)),
                open("customerInputs", document.customerInputs(), input -> end(input, today)),
                open("dependencies", document.dependencies(), what -> end(what, today)))
            .flatMap(Function.identity())
            .map(wait -> wait.until().isBefore(today) ? new Wait(wait.path(), today) : wait)
            .sorted(Comparator.comparing(Wait::until).reversed().thenComparing(Wait::path))
            .toList();
    LocalDate settled = waits.isEmpty() ? today : waits.get(0).until();
    return new EarliestStart(WorkingDays.from(settled), waits);
  }

  private static <T> Stream<Wait> open(
      String register, Map<String, T> entries, Function<T, Optional<LocalDate>> end) {
    return entries.entrySet().stream()
        .flatMap(
            entry ->
                end
                    .apply(entry.getValue())
                    .map(until -> new Wait(register + "." + entry.getKey(), until))
                    .stream());
  }

  private static Optional<LocalDate> end(SecurityAsk ask, LocalDate today) {
    if (!Boolean.TRUE.equals(ask.wanted()) || ask.clearance() == Clearance.CLEARED) {
      return Optional.empty();
    }
    LocalDate asked = ask.startedOn() == null ? today : ask.startedOn();
    return after(asked, ask.leadTimeDays())
        .or(() -> Optional.ofNullable(Approvals.isGiven(ask.topic()) ? ask.neededOn() : null));
  }

  private static Optional<LocalDate> end(CustomerInput input, LocalDate today) {
    if (input.state() == InputState.RECEIVED || input.state() == InputState.CHECKED) {
      return Optional.empty();
    }
    return Optional.ofNullable(input.dueDate()).or(() -> after(today, input.leadTimeDays()));
  }

  private static Optional<LocalDate> end(Dependency dependency, LocalDate today) {
    return dependency.settledOn() != null
        ? Optional.empty()
        : after(today, dependency.leadTimeDays());
  }

  private static Optional<LocalDate> after(LocalDate day, @Nullable Integer workingDays) {
    return Optional.ofNullable(workingDays)
        .filter(days -> days >= 0)
        .map(days -> WorkingDays.after(day, days));
  }
}

package io.handoff.deals.register;

import io.handoff.chassis.problem.FieldFault;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.Integration;
import io.handoff.contracts.document.NeededOn;
import io.handoff.contracts.document.Phase;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the work is split, each phase has its own place, each scope item is in one of them, and
 * what they cannot start without is in the first (R27, R61).
 */
final class PhasesFit implements RegisterRule {

  @Override
  public Stream<FieldFault> faults(HandoffDocument document) {
    return Stream.of(phases(document.phases()), scopeItems(document), integrations(document))
        .flatMap(faults -> faults);
  }

  private static Stream<FieldFault> phases(Map<String, Phase> phases) {
    Set<Integer> places = new HashSet<>();
    return phases.entrySet().stream()
        .flatMap(
            entry -> {
              String path = "phases." + entry.getKey();
              return Stream.concat(
                  place(path + ".order", entry.getValue().order(), places),
                  dates(path + ".end", entry.getValue()));
            });
  }

  private static Stream<FieldFault> place(
      String path, @Nullable Integer order, Set<Integer> places) {
    if (order == null) {
      return Stream.empty();
    }
    if (order < 1) {
      return Stream.of(contradiction(path, "Enter its place among the phases, from 1."));
    }
    return places.add(order)
        ? Stream.empty()
        : Stream.of(contradiction(path, "Another phase has this place: give each its own."));
  }

  private static Stream<FieldFault> dates(String path, Phase phase) {
    return phase.start() != null && phase.end() != null && phase.end().isBefore(phase.start())
        ? Stream.of(contradiction(path, "Enter a last day that is not before the first."))
        : Stream.empty();
  }

  private static Stream<FieldFault> scopeItems(HandoffDocument document) {
    return document.scopeItems().entrySet().stream()
        .flatMap(
            entry -> {
              String path = "scopeItems." + entry.getKey() + ".phase";
              String phase = entry.getValue().phase();
              boolean split = !document.phases().isEmpty();
              return isBlank(phase) && split
                  ? Stream.of(
                      new FieldFault(
                          path, "missing", "Enter the id of the one phase that delivers it."))
                  : noSuchPhase(path, phase, document);
            });
  }

  private static Stream<FieldFault> integrations(HandoffDocument document) {
    Optional<String> first = first(document.phases());
    return document.integrations().entrySet().stream()
        .flatMap(
            entry -> {
              Integration integration = entry.getValue();
              String path = "integrations." + entry.getKey() + ".phase";
              boolean elsewhere =
                  first.isPresent() && !Objects.equals(first.get(), integration.phase());
              return integration.neededOn() == NeededOn.DAY_ONE && elsewhere
                  ? Stream.of(
                      contradiction(
                          path,
                          "They cannot start without it: enter the id of the first phase, "
                              + first.get()
                              + "."))
                  : noSuchPhase(path, integration.phase(), document);
            });
  }

  private static Optional<String> first(Map<String, Phase> phases) {
    return phases.entrySet().stream()
        .filter(entry -> entry.getValue().order() != null)
        .min(Comparator.comparing(entry -> entry.getValue().order()))
        .map(Map.Entry::getKey);
  }

  private static Stream<FieldFault> noSuchPhase(
      String path, @Nullable String phase, HandoffDocument document) {
    return isBlank(phase) || document.phases().containsKey(phase)
        ? Stream.empty()
        : Stream.of(
            new FieldFault(
                path, "no-such-entry", "There is no such phase: enter the id of one that exists."));
  }

  private static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }

  private static FieldFault contradiction(String path, String message) {
    return new FieldFault(path, "contradiction", message);
  }
}

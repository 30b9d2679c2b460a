package io.handoff.deals.brief;

import io.handoff.contracts.document.Confirmation;
import io.handoff.contracts.document.DateMode;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.Milestone;
import io.handoff.contracts.document.Phase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Dates with how firmly they stand and what they stand on. */
final class Dates {

  private static final Comparator<LocalDate> EARLY_FIRST =
      Comparator.nullsLast(Comparator.naturalOrder());

  private Dates() {}

  static List<BriefEntry> milestones(BriefSource source) {
    Inputs inputs = new Inputs(source);
    return source.document().milestones().values().stream()
        .sorted(Comparator.comparing(Dates::shown, EARLY_FIRST))
        .map(milestone -> entry(milestone, inputs))
        .toList();
  }

  static List<BriefEntry> phases(HandoffDocument document) {
    return document.phases().entrySet().stream()
        .sorted(
            Comparator.comparing(
                phase -> phase.getValue().order(), Comparator.nullsLast(Comparator.naturalOrder())))
        .map(phase -> entry(phase.getKey(), phase.getValue(), document))
        .toList();
  }

  /** A date in half a line: the day, and how it stands. */
  static String inShort(Milestone milestone) {
    if (milestone.promisedDate() == null && milestone.mode() != DateMode.PAUSED) {
      return milestone.requestedDate() == null
          ? "no later than " + optional(milestone.hardDeadline())
          : Words.date(milestone.requestedDate()) + " (asked for, not promised)";
    }
    return promise(milestone);
  }

  private static BriefEntry entry(Milestone milestone, Inputs inputs) {
    EntryDraft entry =
        EntryDraft.titled(milestone.name(), "A date without a name")
            .marked(mark(milestone.mode()))
            .says("Promised", milestone.promisedDate() == null ? null : promise(milestone))
            .says("Asked for", optional(milestone.requestedDate()))
            .says("Why it matters", milestone.reason())
            .says(
                "No later than",
                Words.joined(": ", optional(milestone.hardDeadline()), milestone.hardCause()));
    milestone.inputs().forEach(path -> entry.says("Stands on", inputs.name(path)));
    return entry.detail("Checked by delivery", confirmed(milestone.deliveryCheck())).done();
  }

  private static BriefEntry entry(String id, Phase phase, HandoffDocument document) {
    List<String> items = new ArrayList<>();
    document.scopeItems().values().stream()
        .filter(item -> id.equals(item.phase()))
        .forEach(item -> items.add(Words.or(item.name(), "an item without a name")));
    document.integrations().values().stream()
        .filter(integration -> id.equals(integration.phase()))
        .forEach(integration -> items.add(Words.or(integration.system(), "a system")));
    String place = phase.order() == null ? "" : Words.amount(phase.order()) + ". ";
    return EntryDraft.titled(place + Words.or(phase.name(), "A phase without a name"), id)
        .says("When", Words.span(phase.start(), phase.end()))
        .says("Starts when", phase.entryCondition())
        .says("Holds", items.isEmpty() ? null : String.join("; ", items))
        .done();
  }

  private static @Nullable Mark mark(@Nullable DateMode mode) {
    if (mode == null) {
      return null;
    }
    return switch (mode) {
      case FIRM -> Mark.settled("Firm");
      case RANGE -> Mark.assumed("Range");
      case PAUSED -> Mark.open("Paused");
    };
  }

  private static String promise(Milestone milestone) {
    if (milestone.mode() == null) {
      return optional(milestone.promisedDate()) + " (mode not said)";
    }
    return switch (milestone.mode()) {
      case FIRM -> optional(milestone.promisedDate()) + " (firm)";
      case RANGE -> Words.span(milestone.promisedDate(), milestone.promisedUntil()) + " (range)";
      case PAUSED ->
          milestone.promisedDate() == null
              ? "paused until its inputs are known"
              : "paused; was " + optional(milestone.promisedDate());
    };
  }

  private static @Nullable LocalDate shown(Milestone milestone) {
    return Stream.of(milestone.promisedDate(), milestone.requestedDate(), milestone.hardDeadline())
        .filter(day -> day != null)
        .findFirst()
        .orElse(null);
  }

  static @Nullable String confirmed(@Nullable Confirmation confirmation) {
    return confirmation == null
        ? null
        : Words.joined(", ", Words.name(confirmation.by()), optional(confirmation.on()));
  }

  static @Nullable String optional(@Nullable LocalDate day) {
    return day == null ? null : Words.date(day);
  }
}

package io.handoff.check.setup;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.Day;
import io.handoff.check.PromisedDate;
import io.handoff.contracts.document.Confirmation;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.Phase;
import io.handoff.contracts.document.SetupItem;
import io.handoff.contracts.document.Size;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Setup work that takes weeks has weeks before the date it is done for. */
final class WeeksFitBeforeTheDate implements Check {

  /** Fewer are not weeks. */
  private static final int DAYS = 14;

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-SETUP-007",
          Severity.WARNING,
          "Setup work that takes weeks has weeks before its promised date",
          "Weeks of work do not fit into days, and the date is the part that the customer sees.",
          List.of(
              "setupItems.*.size",
              "milestones.*.promisedDate",
              "milestones.*.promisedUntil",
              "milestones.*.deliveryCheck",
              "phases.*.start"),
          "Which part of it does the date need, or can the date move?",
          "Import of 22 months: weeks, from 12 April, for the promised date 1 June 2027");

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    HandoffDocument document = record.document();
    List<PromisedDate> dates = record.promisedDates();
    Optional<LocalDate> begin = begin(document, dates);
    if (begin.isEmpty()) {
      return List.of();
    }
    // What no date names may be for the last one.
    Optional<PromisedDate> last = dates.stream().max(Comparator.comparing(PromisedDate::last));
    Map<String, PromisedDate> byInput = PromisedDate.firstByInput(document);
    return document.setupItems().entrySet().stream()
        .filter(item -> takesWeeks(item.getValue()))
        .flatMap(
            item ->
                Optional.ofNullable(byInput.get("setupItems." + item.getKey()))
                    .or(() -> last)
                    .stream()
                    .filter(date -> date.last().isBefore(begin.get().plusDays(DAYS)))
                    .map(date -> finding(item, begin.get(), date)))
        .toList();
  }

  /** What is expected in week one is too long by itself. */
  private static boolean takesWeeks(SetupItem item) {
    return item.size() == Size.WEEKS && !Boolean.TRUE.equals(item.firstWeek());
  }

  private static Finding finding(
      Map.Entry<String, SetupItem> item, LocalDate begin, PromisedDate date) {
    return DESCRIPTION.finding(
        "setupItems." + item.getKey() + ".size",
        "This takes weeks, and there are fewer than "
            + DAYS
            + " days from "
            + Day.inWords(begin)
            + " to the "
            + date.inWords()
            + ", milestones."
            + date.id()
            + ".",
        "Which part of it does the date need? Enter that part as an item of its own, or move the"
            + " date.");
  }

  /** When the first phase starts; without phases, when delivery first checked a date. */
  private static Optional<LocalDate> begin(HandoffDocument document, List<PromisedDate> dates) {
    Stream<LocalDate> starts =
        document.phases().isEmpty()
            ? dates.stream()
                .map(date -> date.milestone().deliveryCheck())
                .filter(Objects::nonNull)
                .map(Confirmation::on)
                .filter(Objects::nonNull)
            : document.phases().values().stream().map(Phase::start).filter(Objects::nonNull);
    return starts.min(Comparator.naturalOrder());
  }
}

package io.handoff.review.agenda;

import io.handoff.check.date.InputDoubt;
import io.handoff.contracts.document.HandoffDocument;
import java.util.ArrayList;
import java.util.List;

/** The dates that stand on something that we lack, each with what it is (R96). */
final class DatesThatWait {

  private DatesThatWait() {}

  static List<AgendaItem> in(HandoffDocument document) {
    List<AgendaItem> waiting = new ArrayList<>();
    document
        .milestones()
        .forEach(
            (id, milestone) -> {
              List<String> doubts =
                  milestone.inputs().stream()
                      .flatMap(input -> InputDoubt.about(input, document).stream())
                      .map(doubt -> "It stands on " + doubt + ".")
                      .toList();
              if (!doubts.isEmpty()) {
                waiting.add(new AgendaItem("milestones." + id, doubts, false, null, null));
              }
            });
    return waiting;
  }
}

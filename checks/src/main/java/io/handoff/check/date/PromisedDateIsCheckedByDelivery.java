package io.handoff.check.date;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.PromisedDate;
import io.handoff.check.Said;
import io.handoff.check.SamePerson;
import io.handoff.contracts.document.Confirmation;
import io.handoff.contracts.document.Person;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Delivery checked a promised date; until then it is what the customer asked for. */
final class PromisedDateIsCheckedByDelivery implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-DATE-007",
          Severity.BLOCKING,
          "Somebody in delivery checked a promised date",
          "A date the customer asked for becomes a promise only once the people who keep it agree.",
          List.of("milestones.*.deliveryCheck", "milestones.*.promisedDate", "salesOwner"),
          "Who in delivery checked this date, and when?",
          "Rina Patel of delivery checked it on 16 November 2026");

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    Person sales = record.document().salesOwner();
    return record.promisedDates().stream()
        .flatMap(promised -> finding(promised, sales).stream())
        .toList();
  }

  private static Optional<Finding> finding(PromisedDate promised, @Nullable Person sales) {
    Confirmation check = promised.milestone().deliveryCheck();
    if (check == null || !Said.someone(check.by()) || check.on() == null) {
      return Optional.of(
          DESCRIPTION.finding(
              promised.path("deliveryCheck"),
              "Who in delivery checked the "
                  + promised.inWords()
                  + ", or on which day, is missing.",
              "Who in delivery checked it, and when? Until then, keep it as the requested date."));
    }
    if (SamePerson.are(check.by(), sales)) {
      return Optional.of(
          DESCRIPTION.finding(
              promised.path("deliveryCheck"),
              "The " + promised.inWords() + " was checked by the sales owner.",
              "Who in delivery can check this date? Enter that person and the day."));
    }
    return Optional.empty();
  }
}

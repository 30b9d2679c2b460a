package io.handoff.check.system;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.Said;
import io.handoff.contracts.document.DataSource;
import io.handoff.contracts.document.TransferMode;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.List;
import java.util.Optional;

/** A source that is read through its API names who creates the service account. */
final class ServiceAccountHasCreator implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-SYS-006",
          Severity.WARNING,
          "A data source with an API names the person who can create the service account",
          "The person who grants access is often not allowed to create accounts; finding out took two weeks.",
          List.of("dataSources.*.transferMode", "dataSources.*.serviceAccountCreator"),
          "Who can create the service account?",
          "Inés Moreau, ines.moreau@example.org");

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public boolean appliesTo(CheckedRecord record) {
    return !record.document().dataSources().isEmpty();
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    return KnownSource.allOf(record.document()).flatMap(known -> finding(known).stream()).toList();
  }

  private static Optional<Finding> finding(KnownSource known) {
    DataSource source = known.source();
    return source.transferMode() != TransferMode.API || Said.someone(source.serviceAccountCreator())
        ? Optional.empty()
        : Optional.of(
            DESCRIPTION.finding(
                known.path() + ".serviceAccountCreator",
                "The person who can create the service account for "
                    + known.label()
                    + " is missing.",
                "Who at the customer can create a service account there? Enter that person's name"
                    + " and e-mail."));
  }
}

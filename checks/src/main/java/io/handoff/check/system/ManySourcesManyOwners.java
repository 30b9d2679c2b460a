package io.handoff.check.system;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.Said;
import io.handoff.check.text.Words;
import io.handoff.contracts.document.DataSource;
import io.handoff.contracts.document.Person;
import io.handoff.contracts.document.Risk;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * Four sources or more with three access owners or more are a risk that somebody has written down.
 */
final class ManySourcesManyOwners implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-SYS-012",
          Severity.WARNING,
          "Many data sources with different access owners are noted as a risk",
          "Every further person who opens a door is a further calendar that the start waits for.",
          List.of("dataSources.*.grantor", "risks.*.text"),
          "Who at the customer gets all of these people to open their systems in time?",
          "Risk: 5 sources with 4 access owners; Ana Ruiz collects all accounts by 4 December 2026");

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  private static final int SOURCES = 4;
  private static final int OWNERS = 3;

  private static final Set<String> NOTED =
      Set.of("source", "sources", "system", "systems", "owners", "grantors", "accounts");

  @Override
  public boolean appliesTo(CheckedRecord record) {
    return record.document().dataSources().size() >= SOURCES;
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    int sources = record.document().dataSources().size();
    long owners =
        record.document().dataSources().values().stream()
            .map(DataSource::grantor)
            .filter(Said::someone)
            .map(ManySourcesManyOwners::key)
            .distinct()
            .count();
    return sources < SOURCES || owners < OWNERS || isNoted(record)
        ? List.of()
        : List.of(
            DESCRIPTION.finding(
                "dataSources",
                sources + " data sources are opened by " + owners + " different people.",
                "Who at the customer sees to it that all of them give access in time? Note the risk,"
                    + " with that person as its owner."));
  }

  private static String key(Person person) {
    String text = Said.something(person.email()) ? person.email() : person.name();
    return Objects.requireNonNull(text).strip().toLowerCase(Locale.ROOT);
  }

  private static boolean isNoted(CheckedRecord record) {
    return record.document().risks().values().stream()
        .map(Risk::text)
        .filter(Said::something)
        .anyMatch(text -> Words.of(text).anyIn(NOTED));
  }
}

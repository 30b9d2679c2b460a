package io.handoff.check.setup;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.Unknown;
import io.handoff.check.text.Counts;
import io.handoff.check.text.Words;
import io.handoff.contracts.document.SetupKind;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Work that loads, moves or cleans data says how much data. */
final class LoadingSaysHowMuch implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-SETUP-004",
          Severity.WARNING,
          "An import, a migration or a cleanup says how much data it covers",
          "Ten files are a morning and ten thousand a project, and both are called an import.",
          List.of("setupItems.*.name", "setupItems.*.detail"),
          "How many files, records or years are loaded, moved or cleaned?",
          "22 monthly files of about 180,000 rows each");

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  private static final Set<SetupKind> LOADING =
      EnumSet.of(SetupKind.IMPORT, SetupKind.MIGRATION_SCRIPT, SetupKind.CLEANUP);

  @Override
  public List<Finding> findings(CheckedRecord record) {
    return record.document().setupItems().entrySet().stream()
        .filter(item -> item.getValue().kind() != null && LOADING.contains(item.getValue().kind()))
        .filter(item -> !Unknown.isHonest(item.getValue()))
        .filter(item -> !saysHowMuch(item.getValue().name()))
        .filter(item -> !saysHowMuch(item.getValue().detail()))
        .map(
            item ->
                DESCRIPTION
                    .finding(
                        "setupItems." + item.getKey() + ".detail",
                        "How much data this covers is missing.",
                        "How many files, records or tables are there? Enter the amount, or a range.")
                    .missing("amount of data"))
        .toList();
  }

  private static boolean saysHowMuch(@Nullable String text) {
    return text != null && Counts.areIn(Words.of(text));
  }
}

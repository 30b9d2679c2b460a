package io.handoff.check.system;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.Said;
import io.handoff.contracts.document.Dependency;
import io.handoff.contracts.document.Person;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A dependency on somebody outside says who that is. */
final class OutsideTeamIsNamed implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-SYS-017",
          Severity.WARNING,
          "An outside team that must move is named",
          "A vendor without a name cannot be called when the day comes.",
          List.of("dependencies.*.text", "dependencies.*.owner"),
          "Which company is it, and who is the contact there?",
          "Brightline Hosting opens port 443; contact Lea Roth, lea.roth@example.net");

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public boolean appliesTo(CheckedRecord record) {
    return !record.document().dependencies().isEmpty();
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    Person sales = record.document().salesOwner();
    return record.document().dependencies().entrySet().stream()
        .filter(entry -> entry.getValue().settledOn() == null)
        .filter(entry -> !isOutside(entry.getValue().owner(), sales))
        .flatMap(entry -> finding(entry.getKey(), entry.getValue()).stream())
        .toList();
  }

  /** A named person with an address elsewhere than ours. */
  private static boolean isOutside(@Nullable Person owner, @Nullable Person sales) {
    if (owner == null || !Said.something(owner.name()) || !Said.something(owner.email())) {
      return false;
    }
    return sales == null
        || !Said.something(sales.email())
        || !domain(owner.email()).equals(domain(sales.email()));
  }

  private static String domain(String email) {
    return email.substring(email.lastIndexOf('@') + 1).strip().toLowerCase(Locale.ROOT);
  }

  private static Optional<Finding> finding(String id, Dependency dependency) {
    return OutsideTeam.unnamedIn(dependency.text())
        .map(
            span ->
                DESCRIPTION
                    .finding(
                        "dependencies." + id + ".text",
                        "\""
                            + Objects.requireNonNull(dependency.text())
                                .substring(span.start(), span.end())
                            + "\" is not named.",
                        "Which company is it, and who is the contact there? Enter both names.")
                    .at(span));
  }
}

package io.handoff.check.consistency.data;

import io.handoff.check.Check;
import io.handoff.check.CheckDescription;
import io.handoff.check.CheckedRecord;
import io.handoff.check.text.WordSet;
import io.handoff.check.told.CutText;
import io.handoff.check.told.Passage;
import io.handoff.check.told.Sign;
import io.handoff.check.told.SystemAlias;
import io.handoff.check.told.Told;
import io.handoff.contracts.document.Promise;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What may only run in the customer's own house is not kept in a cloud elsewhere in the record. */
public final class HostingAgrees implements Check {

  private static final CheckDescription DESCRIPTION =
      new CheckDescription(
          "HO-CONSISTENCY-029",
          Severity.BLOCKING,
          "What may only be kept on the customer's own servers is kept in no cloud",
          "A service that has to move into somebody's server room is built, run and paid for in"
              + " another way.",
          List.of(
              "answers.*.customerFact",
              "securityAsks.*.detail",
              "promises.*.text",
              "decisions.*.text",
              "decisions.*.effect",
              "scopeItems.*.definition",
              "setupItems.*.detail",
              "assumptions.*.text"),
          "Where does it run: on the customer's own servers, or in a cloud?",
          "It runs in our cloud in Frankfurt; the customer's security office agreed on 4 May 2026.");

  private static final Set<String> REGISTERS =
      WordSet.of(
          "answers",
          "securityAsks",
          "promises",
          "decisions",
          "scopeItems",
          "setupItems",
          "assumptions");

  /** What customers have today. */
  private static final Set<String> TODAY =
      WordSet.of("currentProcess", "whyNow", "goal", "costOfDelay", "context", "successMeasure");

  @Override
  public CheckDescription description() {
    return DESCRIPTION;
  }

  @Override
  public boolean appliesTo(CheckedRecord record) {
    return !Told.with(record, Sign.HOSTING).isEmpty();
  }

  @Override
  public List<Finding> findings(CheckedRecord record) {
    List<Told> own = new ArrayList<>();
    List<Told> cloud = new ArrayList<>();
    Set<String> systems = systems(record);
    for (Told told : Told.with(record, Sign.HOSTING)) {
      if (binds(record, told)) {
        Hosting hosting = Hosting.in(CutText.of(record, told.text()), systems);
        if (hosting == Hosting.OWN) {
          own.add(told);
        } else if (hosting == Hosting.CLOUD) {
          cloud.add(told);
        }
      }
    }
    if (own.isEmpty() || cloud.isEmpty()) {
      return List.of();
    }
    own.sort(Comparator.comparing(Told::path));
    String first = cloud.stream().map(Told::path).min(Comparator.naturalOrder()).orElse("");
    return own.stream()
        .map(
            told ->
                DESCRIPTION.finding(
                    told.path(),
                    "Here it stays on the customer's own servers; "
                        + first
                        + " keeps it in a cloud or with us.",
                    "Where does it run? Say the same in both places."))
        .toList();
  }

  private static boolean binds(CheckedRecord record, Told told) {
    if (told.isIn("promises")) {
      Promise promise = record.document().promises().get(told.id());
      return promise != null && Passage.binds(promise);
    }
    return REGISTERS.contains(told.register())
        && !(told.isIn("answers") && TODAY.contains(told.id()));
  }

  /** Where the systems of the customer run is their affair. */
  private static Set<String> systems(CheckedRecord record) {
    Set<String> systems = new HashSet<>();
    record
        .document()
        .integrations()
        .values()
        .forEach(one -> systems.addAll(SystemAlias.aliases(record, one.system())));
    record
        .document()
        .dataSources()
        .values()
        .forEach(one -> systems.addAll(SystemAlias.aliases(record, one.name())));
    return systems;
  }
}

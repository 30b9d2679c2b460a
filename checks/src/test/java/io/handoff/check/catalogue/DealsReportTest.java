package io.handoff.check.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.handoff.check.catalogue.Deal.Defect;
import io.handoff.contracts.document.DocumentJson;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the catalogue finds in whole deals, and how often it is wrong. */
class DealsReportTest {

  static List<Deal> deals() {
    return Deal.all();
  }

  @Test
  void reports() {
    Map<String, int[]> byCheck = new TreeMap<>();
    StringBuilder report = new StringBuilder("Deals: planted found/missed, false alarms\n");
    for (Deal deal : Deal.all()) {
      List<Finding> findings = deal.findings();
      List<Finding> alarms = deal.falseAlarms(findings);
      List<Defect> missed =
          deal.defects().stream().filter(defect -> !defect.isFoundBy(findings)).toList();
      findings.forEach(
          finding -> {
            int[] counts = byCheck.computeIfAbsent(finding.check(), check -> new int[2]);
            counts[alarms.contains(finding) ? 1 : 0]++;
          });
      report.append(
          "%-20s %d/%d, %d blocking, %d warnings%n"
              .formatted(
                  deal.name(),
                  deal.defects().size() - missed.size(),
                  missed.size(),
                  count(alarms, Severity.BLOCKING),
                  count(alarms, Severity.WARNING)));
      deal.defects()
          .forEach(
              defect ->
                  report.append(
                      "  %s: %s%n".formatted(defect.kind(), checksThatFind(defect, findings))));
      alarms.forEach(
          finding ->
              report.append(
                  "  false alarm: %s %s %s: %s%n"
                      .formatted(
                          finding.severity(), finding.check(), finding.path(), finding.seen())));
    }
    report.append("Checks: true, false\n");
    byCheck.forEach(
        (check, counts) -> report.append("%s: %d, %d%n".formatted(check, counts[0], counts[1])));
    System.out.print(report);
    assertThat(byCheck).isNotEmpty();
  }

  private static List<String> checksThatFind(Defect defect, List<Finding> findings) {
    return findings.stream()
        .filter(defect::isFoundBy)
        .map(finding -> finding.check() + " at " + finding.path())
        .toList();
  }

  private static long count(List<Finding> findings, Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }

  @ParameterizedTest
  @MethodSource("deals")
  void findsEveryBlockingDefectThatWasPlanted(Deal deal) {
    List<Finding> findings = deal.findings();

    assertThat(deal.defects())
        .filteredOn(defect -> defect.severity() == Severity.BLOCKING)
        .allMatch(defect -> defect.isFoundBy(findings));
  }

  @ParameterizedTest
  @MethodSource("deals")
  void raisesAtMostOneFalseAlarm(Deal deal) {
    assertThat(deal.falseAlarms(deal.findings())).hasSizeLessThanOrEqualTo(1);
  }

  @ParameterizedTest
  @MethodSource("deals")
  void fallsIntoNoTrap(Deal deal) {
    assertThat(deal.falseAlarms(deal.findings()))
        .noneMatch(
            finding -> deal.traps().stream().anyMatch(trap -> Deal.lies(finding.path(), trap)));
  }

  @Test
  @DisplayName("R49 The week-one promise that stands on the third region's unseen data is found")
  void findsTheUnseenRegion() {
    Deal regions =
        Deal.all().stream()
            .filter(deal -> deal.name().equals("regional-reporting"))
            .findFirst()
            .orElseThrow();

    assertThat(regions.findings())
        .filteredOn(Finding::isBlocking)
        .anySatisfy(
            finding -> {
              assertThat(finding.path()).startsWith("milestones.week1");
              assertThat(finding.seen()).contains("dataSources.south");
            });
  }

  @ParameterizedTest
  @MethodSource("deals")
  void doesNotDependOnTheOrderOfEntries(Deal deal) {
    ObjectNode reversed = deal.document().deepCopy();
    reversed
        .properties()
        .forEach(
            member -> {
              if (isRegister(member.getValue())) {
                reversed.set(member.getKey(), reversed((ObjectNode) member.getValue()));
              }
            });

    assertThat(ids(Deal.findings(reversed)))
        .containsExactlyInAnyOrderElementsOf(ids(deal.findings()));
  }

  @ParameterizedTest
  @MethodSource("deals")
  void findsNothingNewWhenEveryConfirmedStatementIsProved(Deal deal) {
    ObjectNode proved = deal.document().deepCopy();
    List<ObjectNode> confirmed = confirmed(proved);
    confirmed.forEach(
        statement ->
            statement
                .putObject("evidence")
                .put("kind", "PROPOSAL")
                .put("link", "https://papers.example.com/proposal"));

    assertThat(confirmed).isNotEmpty();
    assertThat(ids(deal.findings())).containsAll(ids(Deal.findings(proved)));
  }

  private static List<ObjectNode> confirmed(JsonNode document) {
    return document.findParents("status").stream()
        .filter(statement -> statement.path("status").asText().equals("CONFIRMED"))
        .map(ObjectNode.class::cast)
        .toList();
  }

  private static boolean isRegister(JsonNode member) {
    return member.isObject()
        && !member.isEmpty()
        && member.valueStream().allMatch(JsonNode::isObject);
  }

  private static ObjectNode reversed(ObjectNode register) {
    List<String> ids = new ArrayList<>();
    register.fieldNames().forEachRemaining(ids::add);
    Collections.reverse(ids);
    ObjectNode reversed = DocumentJson.mapper().createObjectNode();
    ids.forEach(id -> reversed.set(id, register.get(id)));
    return reversed;
  }

  private static List<String> ids(List<Finding> findings) {
    return findings.stream().map(Finding::id).toList();
  }
}

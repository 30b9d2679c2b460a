package io.handoff.check.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.contracts.finding.Finding;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the catalogue finds when two places of a whole deal tell one thing in other words. */
class DealVariantsTest {

  private static final Map<String, List<Finding>> BEFORE =
      Deal.all().stream().collect(Collectors.toMap(Deal::name, Deal::findings));

  static List<DealVariant> variants() {
    return DealVariant.of(Deal.all());
  }

  @Test
  void reports() {
    Map<String, int[]> byKind = new TreeMap<>();
    StringBuilder misses = new StringBuilder();
    for (DealVariant variant : variants()) {
      List<Finding> found = found(variant);
      boolean right = variant.isJudgedRightly(found);
      int[] counts = byKind.computeIfAbsent(variant.kind(), kind -> new int[4]);
      counts[(variant.planted() ? 0 : 2) + (right ? 0 : 1)]++;
      if (!right) {
        misses.append("%s (%s): %s%n".formatted(variant, variant.base(), seen(found)));
      }
    }
    StringBuilder report = new StringBuilder("Kinds: planted found/missed, traps silent/loud\n");
    byKind.forEach(
        (kind, counts) ->
            report.append(
                "%-24s %d/%d, %d/%d%n"
                    .formatted(kind, counts[0], counts[1], counts[2], counts[3])));
    System.out.print(report.append(misses));
    assertThat(byKind).isNotEmpty();
  }

  private static List<Finding> found(DealVariant variant) {
    return variant.newFindings(BEFORE.getOrDefault(variant.base().name(), List.of()));
  }

  private static List<String> seen(List<Finding> findings) {
    return findings.stream()
        .map(finding -> finding.check() + " " + finding.path() + ": " + finding.seen())
        .toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("variants")
  void judgesRightlyWhatItIsKnownToJudge(DealVariant variant) {
    List<Finding> found = found(variant);

    assertThat(variant.open() || variant.isJudgedRightly(found))
        .as(seen(found).toString())
        .isTrue();
  }
}

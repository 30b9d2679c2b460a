package io.handoff.system.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.EvaluationResult;
import io.handoff.embedded.Checkout;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArchitectureTest {

  private static final String OURS = "io.handoff";
  private static final String BAD = "io.handoff.violations";
  private static final Checkout CHECKOUT = Checkout.find();
  private static final JavaClasses MODULES =
      new ClassFileImporter()
          .importPaths(
              Stream.of(
                      "contracts",
                      "checks",
                      "lint",
                      "service-chassis",
                      "deals-service",
                      "review-service",
                      "notification-service")
                  .map(module -> CHECKOUT.path(module + "/target/classes"))
                  .toList());
  private static final JavaClasses VIOLATIONS = new ClassFileImporter().importPackages(BAD);

  @ParameterizedTest
  @EnumSource(HouseRule.class)
  void theCodeKeepsTheRule(HouseRule rule) {
    rule.below(OURS).check(MODULES);
  }

  @ParameterizedTest
  @EnumSource(HouseRule.class)
  void theRuleReportsWhatBreaksIt(HouseRule rule) {
    // When
    EvaluationResult result = rule.below(BAD).evaluate(VIOLATIONS);

    // Then
    List<String> reports = result.getFailureReport().getDetails();
    assertThat(reports).anyMatch(report -> report.contains(rule.violation().getSimpleName()));
    assertThat(rule.below(BAD).getDescription()).contains("because");
  }

  @Test
  void theRuleOnNativeQueriesSeesWhoeverAsks() {
    assertThat(
            QueryRules.nativeQueriesNameTheirColumns(BAD)
                .evaluate(VIOLATIONS)
                .getFailureReport()
                .getDetails())
        .anyMatch(report -> report.contains("jakarta.persistence.EntityManager"))
        .anyMatch(report -> report.contains("org.hibernate.Session"))
        .anyMatch(report -> report.contains("org.hibernate.StatelessSession"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"contracts", "check", "lint", "chassis", "review", "notification"})
  void packagesHaveNoCyclesInTheOtherModules(String module) {
    LayoutRules.packagesHaveNoCycles(OURS, module).check(MODULES);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"contracts", "check", "lint", "chassis", "deals", "review", "notification"})
  void thereAreClassesToLookAtInEachModule(String module) {
    assertThat(MODULES)
        .filteredOn(type -> (type.getPackageName() + ".").startsWith(OURS + "." + module + "."))
        .hasSizeGreaterThan(20);
  }

  @Test
  void thereAreClassesThatBreakTheRules() {
    assertThat(VIOLATIONS).hasSizeGreaterThanOrEqualTo(HouseRule.values().length);
  }
}

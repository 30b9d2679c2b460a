package io.handoff.check.setup;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.check.Check;
import io.handoff.check.RecordFixture;
import io.handoff.contracts.finding.Finding;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SetupChecksTest {

  private static List<Finding> findings(Check check, String item) {
    return check.findings(RecordFixture.of("{'setupItems':{'s1':" + item + "}}"));
  }

  @ParameterizedTest(name = "R79 \"{0}\" hides the work")
  @ValueSource(
      strings = {
        "onboarding",
        "Onboarding",
        "ONBOARDING.",
        "setup",
        "Set-up",
        "standard setup",
        "Simple onboarding",
        "custom work",
        "light custom work",
        "small custom work",
        "Configuration",
        "implementation",
        "Client onboarding & setup",
        "Setup, etc.",
        "The implementation project",
        "customer’s setup",
        "onboarding / configuration",
        "Onboarding week",
        "Kick-off and setup",
        "Custom development"
      })
  void refusesNamesThatHideWork(String name) {
    assertThat(findings(new SetupItemNamesItsWork(), "{'name':\"" + name + "\"}"))
        .singleElement()
        .satisfies(found -> assertThat(found.path()).isEqualTo("setupItems.s1.name"));
  }

  @ParameterizedTest(name = "R79 \"{0}\" names the work")
  @ValueSource(
      strings = {
        "Onboarding of 12 dispatchers: 2 sessions",
        "Setup of SSO with Okta",
        "Custom field mapping",
        "Configuration of approval flows",
        "Import 22 monthly files",
        "Training",
        "Testing",
        "Roles and permissions",
        "Implementation of the daily HR sync",
        "Environment",
        "Data cleanup",
        "Rollout to 3 sites",
        "Standard report templates",
        "导入",
        "Onboarding e-mails to 40 users"
      })
  void acceptsNamesOfWork(String name) {
    assertThat(findings(new SetupItemNamesItsWork(), "{'name':\"" + name + "\"}")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{'name':' '}", "{'name':'---'}"})
  void leavesAMissingNameToTheCheckOfMembers(String item) {
    assertThat(findings(new SetupItemNamesItsWork(), item)).isEmpty();
    assertThat(findings(new SetupItemIsSized(), item)).hasSize(1);
  }

  @Test
  @DisplayName("R79 one finding names all that a setup item lacks")
  void namesAllThatIsMissing() {
    assertThat(findings(new SetupItemIsSized(), "{'name':'Load 3 files'}"))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.path()).isEqualTo("setupItems.s1.kind");
              assertThat(found.missing()).isEqualTo("kind, owner and size");
            });
  }

  @Test
  @DisplayName("R80 one finding names every piece that is not marked")
  void asksForWeekOneOnce() {
    assertThat(
            new WeekOneIsMarked()
                .findings(
                    RecordFixture.of(
                        "{'setupItems':{'b':{'name':'Train 4 users'},'a':{},'c':{'firstWeek':false}}}")))
        .singleElement()
        .satisfies(found -> assertThat(found.seen()).contains("\"Train 4 users\", \"a\"."));
  }

  @ParameterizedTest(name = "R55 \"{0}\" says how much: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Import 22 monthly files | true",
        "Move 2,000 staff records | true",
        "Move 2000 staff records | true",
        "Import both price lists | true",
        "Load a dozen workbooks | true",
        "Load two years of orders | true",
        "Import the old exports | false",
        "Import orders from 2021 to 2024 | false",
        "Import orders since January 2025 | false",
        "Migrate everything | false"
      })
  void looksForAnAmount(String name, boolean said) {
    assertThat(findings(new LoadingSaysHowMuch(), "{'kind':'IMPORT','name':'%s'}".formatted(name)))
        .hasSize(said ? 0 : 1);
  }

  @Test
  @DisplayName("R79 systems without any setup work are asked about")
  void asksForSetupWhereSystemsAre() {
    assertThat(
            new SystemsNeedSetup()
                .findings(RecordFixture.of("{'integrations':{'n1':{'system':'NetSuite'}}}")))
        .extracting(Finding::path)
        .containsExactly("setupItems");
    assertThat(new SystemsNeedSetup().appliesTo(RecordFixture.of("{}"))).isFalse();
  }
}

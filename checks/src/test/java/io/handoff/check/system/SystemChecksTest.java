package io.handoff.check.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.check.Check;
import io.handoff.check.CheckedRecord;
import io.handoff.check.RecordFixture;
import io.handoff.contracts.finding.Finding;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SystemChecksTest {

  private static final List<Check> CHECKS =
      List.of(
          new SystemHasExactName(),
          new IntegrationHasDirection(),
          new SystemHasFormat(),
          new SystemHasAccessOwner());

  private static Stream<Finding> findings(CheckedRecord record) {
    return CHECKS.stream().flatMap(check -> check.findings(record).stream());
  }

  @Test
  void passWhenEverySlotIsFilled() {
    assertThat(findings(RecordFixture.clean())).isEmpty();
  }

  @Test
  void askForEachMissingSlotOfAnIntegration() {
    assertThat(findings(RecordFixture.of("{'integrations':{'n1':{}}}")))
        .extracting(Finding::id)
        .containsExactly(
            "HO-SYS-001:integrations.n1.system",
            "HO-SYS-002:integrations.n1.direction",
            "HO-SYS-003:integrations.n1.format",
            "HO-SYS-004:integrations.n1.accessOwner");
  }

  @Test
  void askForEachMissingSlotOfADataSource() {
    assertThat(findings(RecordFixture.of("{'dataSources':{'d1':{'format':' ','grantor':{}}}}")))
        .extracting(Finding::id)
        .containsExactly(
            "HO-SYS-001:dataSources.d1.name",
            "HO-SYS-003:dataSources.d1.format",
            "HO-SYS-004:dataSources.d1.grantor");
  }

  @Test
  void quoteAGenericNameAndAskForTheProduct() {
    assertThat(
            new SystemHasExactName()
                .findings(
                    RecordFixture.cleanWith("{'integrations':{'n1':{'system':'the client CRM'}}}")))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.seen())
                  .isEqualTo("\"the client CRM\" names a kind of system, not a product.");
              assertThat(found.question()).contains("NetSuite");
            });
  }

  @Test
  void acceptAnHonestUnknown() {
    assertThat(
            findings(
                RecordFixture.of(
                    """
                    {'integrations':{'n1':{'system':'HR system','status':'UNKNOWN',
                     'owner':{'name':'Mei Tan'},'followUpDate':'2026-11-27'}}}
                    """)))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'owner':{'name':'Mei Tan'}",
        "'followUpDate':'2026-11-27'",
        "'owner':{},'followUpDate':'2026-11-27'"
      })
  void doNotAcceptAnUnknownThatNobodyFollowsUp(String given) {
    assertThat(
            findings(
                RecordFixture.of(
                    "{'integrations':{'n1':{'status':'UNKNOWN',%s}}}".formatted(given))))
        .hasSize(4);
  }
}

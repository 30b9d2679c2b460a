package io.handoff.check.scope;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.check.RecordFixture;
import io.handoff.check.catalogue.CheckDocument;
import io.handoff.contracts.finding.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScopeChecksTest {

  private final CheckDocument checks = new CheckDocument(ScopeChecks.all());

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      quoteCharacter = '^',
      delimiter = '|',
      value = {
        "R17 | a target without a value today | {'answers':{'successMeasure':{'value':{'baseline':null}}}} | HO-SCOPE-004:answers.successMeasure.value.baseline",
        "R17 | no success measure | {'answers':{'successMeasure':null}} | HO-SCOPE-004:answers.successMeasure",
        "R18 | no approval by the customer | {'customerApproval':null,'answers':{'scopeApproval':null}} | HO-SCOPE-006:customerApproval",
        "R19 | reports without a number | {'scopeItems':{'export':{'quantity':null,'definition':'The figures of a region'}}} | HO-SCOPE-002:scopeItems.export.quantity",
        "R19 | an item nobody defined | {'scopeItems':{'export':{'definition':null}}} | HO-SCOPE-002:scopeItems.export.definition",
        "R19 | an item of no kind | {'scopeItems':{'export':{'kind':null}}} | HO-SCOPE-009:scopeItems.export.kind",
        "R19 | nothing is delivered | {'scopeItems':null} | HO-SCOPE-008:scopeItems",
        "R20 | nothing is out, and nobody said so | {'exclusions':null} | HO-SCOPE-001:exclusions",
        "R21 | a limit of no unit | {'limits':{'rows':{'unit':null}}} | HO-SCOPE-005:limits.rows.unit",
        "R27 | an item in no phase | {'scopeItems':{'export':{'phase':null}}} | HO-SCOPE-003:scopeItems.export.phase",
        "R27 | an item in a phase that is not there | {'scopeItems':{'export':{'phase':'third'}}} | HO-SCOPE-003:scopeItems.export.phase",
        "R52 | a reporting deal that says nothing of old data | {'answers':{'historicalData':null}} | HO-SCOPE-007:answers.historicalData"
      })
  void findsWhatIsMissing(String requirement, String what, String patch, String finding) {
    assertThat(checks.findings(RecordFixture.cleanWith(patch)))
        .extracting(Finding::id)
        .containsExactly(finding);
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      quoteCharacter = '^',
      delimiter = '|',
      value = {
        "R17 | an honest unknown | {'answers':{'successMeasure':{'value':null,'customerFact':null,'status':'UNKNOWN'}}}",
        "R18 | an approval that is planned | {'customerApproval':null}",
        "R19 | a definition that counts | {'scopeItems':{'export':{'quantity':null,'definition':'Three PDF files, one for each region'}}}",
        "R21 | a limit in words | {'limits':{'rows':{'amount':null,'unit':null,'note':'No import by day'}}}",
        "R27 | work that is not split | {'phases':null,'scopeItems':{'dashboard':{'phase':null},'export':{'phase':null}}}",
        "R52 | an application | {'answers':{'dealKind':{'value':{'choice':'APPLICATION'}},'historicalData':null}}"
      })
  void hasNothingToSay(String requirement, String what, String patch) {
    assertThat(checks.findings(RecordFixture.cleanWith(patch))).isEmpty();
  }
}

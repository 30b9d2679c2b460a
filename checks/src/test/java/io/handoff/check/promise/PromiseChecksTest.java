package io.handoff.check.promise;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.check.RecordFixture;
import io.handoff.check.catalogue.CheckDocument;
import io.handoff.contracts.finding.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromiseChecksTest {

  private final CheckDocument checks = new CheckDocument(PromiseChecks.all());

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      quoteCharacter = '^',
      delimiter = '|',
      value = {
        "R22 | nobody knows who said it | {'promises':{'alerts':{'saidBy':null}}} | HO-PROMISE-004:promises.alerts.saidBy",
        "R22 | nobody knows when it was said | {'promises':{'alerts':{'saidOn':null}}} | HO-PROMISE-004:promises.alerts.saidOn",
        "R23 | a promise without a label | {'promises':{'alerts':{'label':null}}} | HO-PROMISE-001:promises.alerts.label",
        "R23 | confirmed by one side | {'promises':{'training':{'agreement':{'customer':null}}}} | HO-PROMISE-002:promises.training.agreement.customer",
        "R23 | open without a day | {'promises':{'alerts':{'label':'OPEN'}}} | HO-PROMISE-003:promises.alerts.dueDate",
        "R24 | nobody knows whether it binds | {'promises':{'alerts':{'kind':null}}} | HO-PROMISE-001:promises.alerts.kind"
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
        "R23 | assumed, and not agreed | {'promises':{'training':{'label':'ASSUMED','agreement':null}}}",
        "R23 | open with a day | {'promises':{'alerts':{'label':'OPEN','dueDate':'2026-12-04'}}}",
        "R24 | an option stays an option | {'promises':{'alerts':{'kind':'OPTION_MENTIONED'}}}"
      })
  void hasNothingToSay(String requirement, String what, String patch) {
    assertThat(checks.findings(RecordFixture.cleanWith(patch))).isEmpty();
  }
}

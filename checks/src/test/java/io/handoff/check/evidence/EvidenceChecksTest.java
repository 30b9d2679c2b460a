package io.handoff.check.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.check.RecordFixture;
import io.handoff.check.catalogue.CheckDocument;
import io.handoff.contracts.finding.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceChecksTest {

  private final CheckDocument checks = new CheckDocument(EvidenceChecks.all());

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      quoteCharacter = '^',
      delimiter = '|',
      value = {
        "R25 | confirmed by memory | {'answers':{'usage':{'evidence':{'kind':'MEMORY'}}}} | HO-EVIDENCE-001:answers.usage.evidence.kind",
        "R26 | a decision in a chat | {'decisions':{'d':{'text':'Margin is shown without freight.','state':'UNOFFICIAL'}}} | HO-EVIDENCE-003:decisions.d.state",
        "R26 | a decision without a decider | {'decisions':{'archive':{'decider':null}}} | HO-EVIDENCE-004:decisions.archive.decider",
        "R26 | a decision without an effect | {'decisions':{'archive':{'effect':null}}} | HO-EVIDENCE-004:decisions.archive.effect",
        "R26 | a decision without a place | {'decisions':{'archive':{'link':null}}} | HO-EVIDENCE-004:decisions.archive.link",
        "R83 | confirmed without proof | {'answers':{'usage':{'evidence':null}}} | HO-EVIDENCE-002:answers.usage.evidence",
        "R83 | confirmed, and nothing was said | {'answers':{'usage':{'customerFact':null}}} | HO-EVIDENCE-005:answers.usage.customerFact"
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
        "R26 | a decision that was replaced | {'decisions':{'archive':{'state':'SUPERSEDED','link':null}}}",
        "R82 | assumed, without proof | {'answers':{'usage':{'status':'ASSUMED','evidence':null}}}"
      })
  void hasNothingToSay(String requirement, String what, String patch) {
    assertThat(checks.findings(RecordFixture.cleanWith(patch))).isEmpty();
  }
}

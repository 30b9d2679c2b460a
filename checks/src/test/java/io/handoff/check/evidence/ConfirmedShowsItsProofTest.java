package io.handoff.check.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.check.RecordFixture;
import io.handoff.contracts.finding.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfirmedShowsItsProofTest {

  private final ConfirmedShowsItsProof check = new ConfirmedShowsItsProof();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'answers':{'q':{'status':'CONFIRMED','evidence':{'kind':'CHAT'}}}}",
        "{'answers':{'q':{'status':'CONFIRMED','evidence':{'quote':'Yes.'}}}}",
        "{'answers':{'q':{'status':'ASSUMED'}}}",
        "{'promises':{'p':{'label':'OPEN'}}}"
      })
  void passesWhatShowsItsProofOrClaimsNone(String json) {
    assertThat(check.findings(RecordFixture.of(json))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'promises':{'p':{'label':'CONFIRMED'}}}",
        "{'promises':{'p':{'status':'CONFIRMED','evidence':{}}}}",
        "{'promises':{'p':{'label':'CONFIRMED','evidence':{'link':' '}}}}"
      })
  void warnsOfWhatIsConfirmedByNothing(String json) {
    assertThat(check.findings(RecordFixture.of(json)))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.id()).isEqualTo("HO-EVIDENCE-002:promises.p.evidence");
              assertThat(found.isBlocking()).isFalse();
            });
  }

  @Test
  void looksIntoAnswersToo() {
    assertThat(check.findings(RecordFixture.of("{'answers':{'q':{'status':'CONFIRMED'}}}")))
        .extracting(Finding::id)
        .containsExactly("HO-EVIDENCE-002:answers.q.evidence");
  }
}

package io.handoff.check.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.check.RecordFixture;
import io.handoff.contracts.finding.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfirmedIsProvedTest {

  private final ConfirmedIsProved check = new ConfirmedIsProved();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'answers':{'q':{'status':'CONFIRMED','evidence':{'kind':'PROPOSAL'}}}}",
        "{'answers':{'q':{'status':'ASSUMED','evidence':{'kind':'CHAT'}}}}",
        "{'answers':{'q':{'evidence':{'kind':'MEMORY'}}}}",
        "{'promises':{'p':{'label':'OPEN','evidence':{'kind':'CHAT'}}}}",
        "{'promises':{'p':{'label':'CONFIRMED','evidence':{'kind':'SIGNED_DEAL'}}}}"
      })
  void passesWhatIsProvedOrNotConfirmed(String json) {
    assertThat(check.findings(RecordFixture.of(json))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '^',
      delimiter = '|',
      value = {
        "answers.q            | {'answers':{'q':{'status':'CONFIRMED','evidence':{'kind':'CHAT'}}}}",
        "answers.q.segments.s | {'answers':{'q':{'segments':{'s':{'status':'CONFIRMED','evidence':{'kind':'MEMORY'}}}}}}",
        "promises.p           | {'promises':{'p':{'label':'CONFIRMED','evidence':{'kind':'CHAT'}}}}",
        "promises.p           | {'promises':{'p':{'label':'CONFIRMED','status':'CONFIRMED','evidence':{'kind':'MEMORY'}}}}",
        "load.l               | {'load':{'l':{'status':'CONFIRMED','evidence':{'kind':'MEMORY'}}}}",
        "setupItems.s         | {'setupItems':{'s':{'status':'CONFIRMED','evidence':{'kind':'CHAT'}}}}"
      })
  void asksForProofOfWhatIsConfirmedByHearsay(String path, String json) {
    assertThat(check.findings(RecordFixture.of(json)))
        .extracting(Finding::id)
        .containsExactly("HO-EVIDENCE-001:" + path + ".evidence.kind");
  }
}

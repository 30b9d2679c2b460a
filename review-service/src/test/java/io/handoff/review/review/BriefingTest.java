package io.handoff.review.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.contracts.event.Brief;
import io.handoff.review.DocumentFixture;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class BriefingTest {

  @Test
  void saysWhatWasBoughtWhyNowAndWhatIsOpen() {
    assertThat(Briefing.of(DocumentFixture.cleanWith("{'answers':{'peak':{'status':'UNKNOWN'}}}")))
        .isEqualTo(
            new Brief(
                "One reporting dashboard for finance and operations, fed by NetSuite and HubSpot, for"
                    + " 40 internal users.",
                "The board meets on 12 June 2027 and wants the regional figures of May to agree.",
                LocalDate.of(2027, 6, 1),
                1,
                1,
                1));
  }

  @Test
  void fallsBackOnWhatWeThinkAndOnWhatWasAskedFor() {
    Brief brief =
        Briefing.of(
            DocumentFixture.of(
                """
                {'answers':{'whyNow':{'customerFact':' ','salesAssumption':'Budget ends'}},
                 'milestones':{'m1':{'requestedDate':'2027-02-01'},
                               'm2':{'requestedDate':'2027-01-01','promisedDate':'2027-03-01'}}}
                """));

    assertThat(brief.whyNow()).isEqualTo("Budget ends");
    assertThat(brief.firstDate()).isEqualTo(LocalDate.of(2027, 2, 1));
    assertThat(brief.purchase()).isNull();
  }

  @Test
  void hasNothingToSayAboutAnEmptyRecord() {
    assertThat(Briefing.of(DocumentFixture.of("{}")))
        .isEqualTo(new Brief(null, null, null, 0, 0, 0));
  }
}

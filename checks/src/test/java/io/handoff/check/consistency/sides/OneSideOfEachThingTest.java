package io.handoff.check.consistency.sides;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.check.RecordFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneSideOfEachThingTest {

  private final OneSideOfEachThing check = new OneSideOfEachThing();

  @ParameterizedTest(name = "{0} + {1}: {2}")
  @CsvSource(
      quoteCharacter = '^',
      delimiter = '|',
      value = {
        // An option is only what nobody took; what is left out of a clause is no option.
        "A gangway alarm came up as an idea | The gangway alarm is in the price | 1",
        "A gangway alarm came up as an idea | The gangway alarm is not in the price | 0",
        "A gangway alarm came up as an idea. They took it in May | The alarm is in the price | 0",
        // One shared word links only what it is about.
        "Lamps at the gangway were mentioned | A ramp for the gangway is in the price | 0",
        // Old data: a denial counts in its own clause only.
        "Trips since 2019 come over | Trips start with a blank list | 1",
        "Trips since 2019 come over, fares do not | Trips start with a blank list | 1",
        "Trips since 2019 come over | Trips from before 2012 stay in the folder | 0",
        // A system is written to where its name is the goal, and only read where it is named.
        "Fares are posted to Kassiopeia | Kassiopeia is read-only for us | 1",
        "Fares are posted to Kassiopeia | We asked about Kassiopeia. We may only look | 1",
        "Fares are not posted to Kassiopeia | Kassiopeia is read-only for us | 0",
        "Kassiopeia has the new fare within a minute | Kassiopeia is read-only for us | 1",
        "A fare appears in Kassiopeia, nobody types it | Kassiopeia is read-only for us | 1",
        "A clerk enters fares in Kassiopeia | Kassiopeia is read-only for us | 0",
        "Fares are posted to Dinero | Kassiopeia is read-only for us | 0",
        // A place is ruled out for all, or for one thing.
        "Photos of the deck are stored in Frankfurt | Photos of the deck never leave Malta | 1",
        "Photos are stored in Frankfurt | Frankfurt is out of the question | 1",
        "Photos of the deck are stored in Frankfurt | Payslips never leave Malta | 0",
        // A fullest time is one day, one month, one part of a day and about one hour.
        "The quay is busiest on Friday | The rush on the quay is on Monday | 1",
        "The quay is busiest from 7:00 to 9:00 | The rush on the quay is at 5 pm | 1",
        "The quay is busiest from 7:00 to 9:00 | The rush on the quay is at 8 am | 0",
        "The quay is busiest on Friday | The rush on the quay is in July | 0",
        // Seen, and seen by nobody; what had not been seen may have been since.
        "The ledger was checked row by row | Nobody here has opened the ledger | 1",
        "The ledger was checked row by row | Nobody had opened the ledger on 2 May | 0",
        // Work that each side leaves to the other.
        "The harbour leaves it to us to copy the tariff | Copying the tariff is not our work | 1",
        // A yes that is waited for, and no yes at all.
        "The letters need the approval of the council | No approval of the letters is needed | 1",
        "The letters need the approval of the council | No approval of invoices is needed | 0",
        // One thing comes at one rhythm; how many come in a time is none.
        "A tug reports its berth every 10 minutes | The berth of a tug comes once a day | 1",
        "A tug reports its berth every 10 minutes | The berth of a tug comes 6 times an hour | 0",
        "A tug asks for 40 berths every day | The list of berths comes once a week | 0",
        // One person decides, and another; each may decide one part.
        "The berths are up to Marta Okafor | Jonas Weber has the last word on berths | 1",
        "The berths are up to Marta Okafor | Ms Okafor sets the berths | 0",
        "The berths are up to Marta Okafor | Berths above EUR 90 are up to Jonas Weber | 0",
        "The berths are up to Marta Okafor | Marta Okafor sets berths; Jonas Weber sets the route | 0",
        // Nothing is there before somebody allowed it.
        "The leaflet is online from 3 May 2027 | The port must approve the leaflet by 7 May 2027 | 1",
        "The leaflet is online from 8 May 2027 | The port must approve the leaflet by 7 May 2027 | 0",
        "The leaflet is online from 8 May 2027 | The port must approve the leaflet, sent on 26 April 2027, 15 working days | 1",
        "The leaflet is online from 18 May 2027 | The port must approve the leaflet, sent on 26 April 2027, 15 working days | 0",
      })
  void comparesTwoAnswers(String one, String other, int findings) {
    String json =
        "{'answers':{'one':{'customerFact':'%s','status':'CONFIRMED'},'other':{'customerFact':'%s','status':'CONFIRMED'}}}"
            .formatted(one, other);
    assertThat(check.findings(RecordFixture.of(json))).hasSize(findings);
    String turned =
        "{'answers':{'one':{'customerFact':'%s','status':'CONFIRMED'},'other':{'customerFact':'%s','status':'CONFIRMED'}}}"
            .formatted(other, one);
    assertThat(check.findings(RecordFixture.of(turned))).hasSize(findings);
  }
}

package io.handoff.check.consistency.count;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.check.RecordFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameThingsTest {

  private final CountsOfThingsAgree check = new CountsOfThingsAgree();

  @ParameterizedTest(name = "R51 {0} / {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "The ferry line has 5 ships. | All seven vessels of the ferry line get a screen. | 1",
        "We build 12 reports for the dairy. | The dairy gets fourteen evaluations. | 1",
        "Lorries of the quarry: nine | The quarry runs a dozen trucks. | 1",
        "Only three letter templates for the court. | The court gets five layouts of letters. | 1",
        "The spa has both its pools on the page. | Four basins of the spa can be booked. | 1",
        "Eight lifts stand in the tower. | In the tower there are eleven elevators. | 1",
        "The dentist has two practices. | We set up all 3 surgeries of the dentist. | 1",
        "Mill Ost gets a single interface. | Two connections for the mill: scale, bank. | 1",
        "Tablets for the crane yard, 14 in total. | The crane yard bought 20 tablets. | 1",
        "The zoo has half a dozen ticket machines. | 9 vending machines stand in the zoo. | 1",
        "No more than 4 tills exist in the shop. | Six tills of the shop are linked. | 1",
        "One site for the clinic. | Each site of the clinic has 3 rooms. | 0",
        "The ferry line has 5 ships. | Two of the ships lie in the dock. | 0",
        "The ferry line has 5 ships. | Each of the ships carries 7 vessels of water. | 0",
        "The ferry line has 5 ships. | Three ships start in May, two in June. | 0",
        "We build 12 reports for the dairy. | The butcher gets fourteen reports. | 0",
        "We build 12 reports for the dairy. | Two more reports of the dairy may follow. | 0",
        "The zoo has 6 ticket machines. | There were 9 ticket machines in the zoo. | 0",
        "The zoo has 6 ticket machines. | Each month 9 machines are cleaned at the zoo. | 0",
        "The spa has 2 pools. | Up to 4 pools fit on the page of the spa. | 0",
        "The quarry has 9 lorries. | The quarry has 12 cars. | 0",
        "The quarry has 9 large lorries. | The quarry has 14 lorries. | 0"
      })
  void comparesNumbersOfOneThing(String one, String other, int findings) {
    assertThat(
            check.findings(
                RecordFixture.of(
                    "{'scopeItems':{'s':{'definition':'%s'}},'setupItems':{'i':{'status':'CONFIRMED','detail':'%s'}}}"
                        .formatted(one, other))))
        .hasSize(findings);
  }
}

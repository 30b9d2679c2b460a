package io.handoff.check.consistency.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.check.RecordFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataStaysInItsPlaceTest {

  private final DataStaysInItsPlace check = new DataStaysInItsPlace();

  @ParameterizedTest(name = "R70 data stays in Canada; {0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Production and test run in our region in Virginia | 1",
        "A backup goes to Dublin every night | 1",
        "Hosted on two servers in Frankfurt and Milan | 1",
        "The nightly copy is kept in a data centre near Chicago | 1",
        "Pictures are stored in an object store in Sydney | 1",
        "Letters are typed in Manila, from files that lie on a server there | 1",
        "Runs in us-east-1, test and production apart | 1",
        "Logs are sent to a mail service in Ohio, which keeps them for 30 days | 1",
        "Each night a full copy goes to a store in Columbus, Ohio | 1",
        "The backup is kept in Grand Rapids, Michigan | 1",
        "Files are copied to a server in Boise, United States | 1",
        "A replica of the data is hosted near Dundalk, Ireland | 1",
        "Logs are archived at Fort Wayne, USA. | 1",
        "A copy is kept in Red Deer, Canada | 0",
        "A copy goes to the dispatcher, Virginia Long | 0",
        "Copies go to the desk, Chicago | 0",
        "No copy goes to Columbus, Ohio | 0",
        "Paper copies lie in Columbus, Ohio | 0",
        "Everything runs in our Montreal region | 0",
        "The nightly copy goes to Toronto | 0",
        "Clerks in Chicago open the reports at 9:00 | 0",
        "Our people in Zurich draw the screens | 0",
        "The demo site with invented names is hosted in Frankfurt | 0",
        "No copy is kept in Virginia | 0",
        "Boston Scientific stores the papers itself | 0",
        "The pilot runs in Boston for 2 weeks | 0",
        "Until May the old portal runs on a server in Texas | 0",
        "Printed copies lie in the office in Chicago | 0",
        "The store in Chicago opens first | 0",
        "Files come from the branch in Detroit and are stored in Toronto | 0"
      })
  void comparesWhereDataIsKept(String told, int findings) {
    assertThat(
            check.findings(
                RecordFixture.of(
                    ("{'securityAsks':{'s':{'topic':'DATA_LOCATION','wanted':true,"
                            + "'detail':'All data must be stored in Canada.'}},"
                            + "'answers':{'hosting':{'customerFact':'%s'}}}")
                        .formatted(told))))
        .hasSize(findings);
  }

  @ParameterizedTest(name = "R70 {0}; the second copy is in London: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Names of members never leave Denmark | 1",
        "No scan is stored or copied outside the European Union | 1",
        "All patient data stays in Madrid | 1",
        "Two of us stay in Madrid for a week | 0",
        "Members may order from outside Denmark | 0",
        "Names of members never leave England | 0"
      })
  void readsWhereDataMayBe(String promise, int findings) {
    assertThat(
            check.findings(
                RecordFixture.of(
                    ("{'promises':{'p':{'kind':'COMMITMENT','text':'%s'}},'setupItems':"
                            + "{'i':{'detail':'Within 4 hours it runs from the second copy in London'}}}")
                        .formatted(promise))))
        .hasSize(findings);
  }
}

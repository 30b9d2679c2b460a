package io.handoff.check.consistency.scope;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.check.RecordFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionStaysAnOptionTest {

  private final OptionStaysAnOption check = new OptionStaysAnOption();

  @ParameterizedTest(name = "R24 option: {0}; delivered: {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "SMS alerts to shippers were shown as an option in the demo | SMS alerts to shippers | 1",
        "A mobile app could come later | Mobile app | 1",
        "We named single sign-on as possible | SSO | 1",
        "Email alerts when margin falls | E-mail alerts | 1",
        "Alerts are possible | Alerts | 1",
        "A second mobile app could follow | Mobile app | 0",
        "A dark theme for the mobile app | Mobile app | 0",
        "Mobile app icons in other colours | Mobile app | 0",
        "Training on the dashboard is possible | Dashboard | 0",
        "An extra month-end dashboard for sales | Month-end dashboard | 0",
        "SMS alerts | E-mail alerts | 0",
        "Alerts by SMS from the map page | Map page | 0",
        "Exports to Excel | Excel import | 0",
        "A weekly report by mail | Monthly report | 0",
        "Adding alerts to the weekly report | Weekly report | 0"
      })
  void comparesOptionsWithWhatIsDelivered(String option, String item, int findings) {
    assertThat(
            check.findings(
                RecordFixture.of(
                    "{'promises':{'o':{'kind':'OPTION_MENTIONED','text':'%s'}},'scopeItems':{'s':{'name':'%s'}}}"
                        .formatted(option, item))))
        .hasSize(findings);
  }

  @ParameterizedTest(name = "R24 {0}")
  @CsvSource(
      quoteCharacter = '^',
      delimiter = '|',
      value = {
        "'promises':{'o':{'kind':'COMMITMENT','text':'A mobile app'}}",
        "'promises':{'o':{'kind':'CUSTOMER_REQUEST','text':'A mobile app'}}",
        "'promises':{'o':{'kind':'OPTION_MENTIONED','label':'WITHDRAWN','text':'A mobile app'}}",
        "'promises':{'o':{'kind':'OPTION_MENTIONED','text':'A mobile app'},'c':{'kind':'COMMITMENT','text':'The mobile app by June'}}",
        "'promises':{'o':{'kind':'OPTION_MENTIONED','text':'A mobile app'}},'decisions':{'d':{'state':'OFFICIAL','text':'The mobile app is in'}}"
      })
  void letsWhatWasSettledBe(String rest) {
    assertThat(
            check.findings(
                RecordFixture.of("{'scopeItems':{'s':{'name':'Mobile app'}}," + rest + "}")))
        .isEmpty();
  }
}

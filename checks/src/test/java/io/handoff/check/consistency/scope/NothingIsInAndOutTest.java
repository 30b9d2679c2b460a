package io.handoff.check.consistency.scope;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.check.RecordFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NothingIsInAndOutTest {

  private final NothingIsInAndOut check = new NothingIsInAndOut();

  @ParameterizedTest(name = "R20 out: {0}, in: {1}")
  @CsvSource({
    "Mobile app, A mobile app",
    "A mobile app, Mobile apps for drivers",
    "SSO, Single sign-on for the pilot group",
    "Training, Training for 12 managers",
    "Dashboards, Month-end dashboard",
    "Data migration, Data migration of 2024 orders",
    "Weekly reports, The weekly report",
    "E-mail alerts, Email alert"
  })
  void findsWhatIsInBothLists(String out, String in) {
    assertThat(check.findings(RecordFixture.of(record(out, in)))).hasSize(1);
  }

  @ParameterizedTest(name = "R20 out: {0}, in: {1}")
  @CsvSource({
    "Figures from before 2025, Figures from 2025",
    "Extra dashboards, Month-end dashboard",
    "Mobile app, App registration in Entra ID",
    "Training, Training material",
    "Training for partners, Training for staff",
    "SSO for suppliers, Single sign-on for staff",
    "Dashboards beyond the six named, Six dashboards",
    "Old data cleanup, Data import",
    "Weekly reports, Monthly reports",
    "Mobile app for drivers, Mobile app",
    "Single sign-on in phase 1, Single sign-on",
    "Migration of e-mail, Migration of orders",
    "App store release, Mobile app"
  })
  void letsOtherAndPartialThingsBe(String out, String in) {
    assertThat(check.findings(RecordFixture.of(record(out, in)))).isEmpty();
  }

  @ParameterizedTest(name = "R20 out: a mobile app; promised: {0}: {1}")
  @CsvSource({
    "A mobile app by June, 1",
    "We deliver mobile apps for drivers, 1",
    "No mobile app, 0",
    "A mobile app could come later, 0",
    "A landing page for the mobile app, 0",
    "Mobile app icons, 0",
    "A web page instead of a mobile app, 0",
    "A link to a mobile app, 0",
    "A second mobile app, 0"
  })
  void comparesCommitmentsToo(String promise, int findings) {
    String json =
        "{'exclusions':{'x':{'name':'A mobile app'}},'promises':{'p':{'kind':'COMMITMENT','text':'"
            + promise
            + "'},'o':{'kind':'OPTION_MENTIONED','text':'A mobile app'}}}";
    assertThat(check.findings(RecordFixture.of(json))).hasSize(findings);
  }

  private static String record(String out, String in) {
    return "{'exclusions':{'x':{'name':'%s'}},'scopeItems':{'s':{'name':'%s'}}}".formatted(out, in);
  }
}

package io.handoff.check.consistency.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.check.RecordFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectionsAgreeTest {

  private final DirectionsAgree check = new DirectionsAgree();

  @ParameterizedTest(name = "R58 HubSpot is read; promised: {0}: {1}")
  @CsvSource(
      quoteCharacter = '^',
      delimiter = '|',
      value = {
        "Deal stages are written back to HubSpot | 1",
        "The dashboard updates deal stages in HubSpot | 1",
        "We write notes to HubSpot | 1",
        "Contacts sync both ways with HubSpot | 1",
        "Two-way sync with HubSpot for contacts | 1",
        "It pushes the margin of each deal into HubSpot every night | 1",
        "Figures from NetSuite are written back to HubSpot | 1",
        "Nothing is written back to HubSpot | 0",
        "We create no users by hand, they come from HubSpot | 0",
        "No user is created by hand, HubSpot has them | 0",
        "Deals are read from HubSpot every night | 0",
        "Deals that sales update in HubSpot appear within an hour | 0",
        "When a deal is updated in HubSpot the dashboard shows it | 0",
        "Deals from HubSpot are written to NetSuite | 0",
        "Writing back to HubSpot could come later | 0",
        "Totals are written back to NetSuite and compared with HubSpot | 0",
        "The dashboard reads HubSpot without writing back | 0",
        "A written report on HubSpot data | 0",
        "Deals move from HubSpot to the dashboard | 0",
        "Leaders open HubSpot at 6:00 and find the counts already entered there, with no second typing | 1",
        "Sales find the visit already recorded in HubSpot | 1",
        "In HubSpot the team finds each order already booked there | 1",
        "Who opens HubSpot finds the address automatically filled in it | 1",
        "Reps open HubSpot and find the note of the evening registered there within the hour | 1",
        "Leaders open HubSpot and find the counts already entered there by the office | 0",
        "The app opens HubSpot and finds the deals already entered there | 0",
        "What they find already entered in HubSpot is read at night | 0",
        "Leaders open HubSpot and find no count already entered there | 0",
        "Leaders who use HubSpot find the counts already entered in the dashboard | 0",
        "We write to you about HubSpot | 0"
      })
  void comparesReadingWithPromises(String promise, int findings) {
    String json =
        "{'integrations':{'h':{'system':'HubSpot','direction':'READ'},"
            + "'n':{'system':'Oracle NetSuite','direction':'BOTH'}},"
            + "'promises':{'p':{'kind':'COMMITMENT','text':'"
            + promise
            + "'}}}";
    assertThat(check.findings(RecordFixture.of(json))).hasSize(findings);
  }

  @ParameterizedTest(name = "R58 {0} is read, and called by its own name")
  @CsvSource({
    "AKVA Fishtalk Control, Fishtalk",
    "Comarch Optima, Optima",
    "TOTVS Protheus, Protheus"
  })
  void knowsAProductWithoutItsMaker(String system, String called) {
    String json =
        "{'integrations':{'s':{'system':'%s','direction':'READ'}},'promises':{'p':{'kind':'COMMITMENT',"
            + "'text':'They open %s and find the counts already entered there, with no second typing'}}}";

    assertThat(check.findings(RecordFixture.of(json.formatted(system, called)))).hasSize(1);
  }

  @ParameterizedTest(name = "R58 Vinwizard is read; told: {0}: {1}")
  @CsvSource(
      quoteCharacter = '^',
      delimiter = '|',
      value = {
        "Once a lot is released, alcohol and acidity appear in its Vinwizard tank record within the hour | 1",
        "The bathrobe stands on the bill in Vinwizard the next morning, without anybody typing it | 1",
        "After a fourth late return our page sets the member to blocked in Vinwizard | 1",
        "Residents correct their address in the form, and the Vinwizard register takes it over at night | 1",
        "Plate and crop are sent to the display of the Vinwizard terminal before the lorry rolls | 1",
        "Members land in Vinwizard overnight | 1",
        "When a guest pays, the reception types the sum into Vinwizard by hand | 0",
        "The weigher corrects a wrong weight in Vinwizard, and the app reads it within the hour | 0",
        "Figures that stand in Vinwizard today are read within the hour | 0",
        "A click in Vinwizard opens the map in our viewer | 0",
        "Values appear in Vinwizard, but not within the hour | 0",
        "Questions are sent to the administrator of Vinwizard | 0",
        "The page shows what lies in Vinwizard | 0"
      })
  void comparesReadingWithWhatIsTold(String told, int findings) {
    String json =
        "{'integrations':{'v':{'system':'Vinwizard 5.8','direction':'READ'}},"
            + "'answers':{'a':{'customerFact':'"
            + told
            + "'}}}";
    assertThat(check.findings(RecordFixture.of(json))).hasSize(findings);
  }

  @ParameterizedTest(name = "R58 Decos is written to; told: {0}: {1}")
  @CsvSource({
    "Once a month corrected titles flow from Decos into our index, 1",
    "Titles are read from Decos to the viewer every night, 1",
    "A click in Decos JOIN opens the map in our viewer, 0",
    "Nothing is read from Decos into our index, 0",
    "Staff come from Decos to our training, 0"
  })
  void comparesWritingWithWhatComesBack(String told, int findings) {
    String json =
        "{'integrations':{'d':{'system':'Decos JOIN','direction':'WRITE'}},"
            + "'risks':{'a':{'response':'"
            + told
            + "'}}}";
    assertThat(check.findings(RecordFixture.of(json))).hasSize(findings);
  }

  @ParameterizedTest(name = "R58 {0} {1}: {2}")
  @CsvSource(
      quoteCharacter = '^',
      delimiter = '|',
      value = {
        "READ | Contacts, from the portal to HubSpot | 1",
        "READ | Contacts, both ways | 1",
        "READ | Contacts, from HubSpot to the portal | 0",
        "READ | Contacts; nothing goes to HubSpot | 0",
        "BOTH | Contacts, from the portal to HubSpot | 0",
        "WRITE | Contacts, to HubSpot | 0"
      })
  void comparesReadingWithItsOwnObjects(String direction, String objects, int findings) {
    String json =
        "{'integrations':{'h':{'system':'HubSpot','direction':'%s','objects':'%s'}}}"
            .formatted(direction, objects);
    assertThat(check.findings(RecordFixture.of(json))).hasSize(findings);
  }

  @ParameterizedTest(name = "R58 HubSpot is written to; {0}: {1}")
  @CsvSource(
      quoteCharacter = '^',
      delimiter = '|',
      value = {
        "'limits':{'l':{'name':'HubSpot is read-only'}} | 1",
        "'limits':{'l':{'name':'Access','note':'Read-only access to HubSpot.'}} | 1",
        "'exclusions':{'x':{'name':'Writing to HubSpot'}} | 1",
        "'exclusions':{'x':{'name':'Write-back to source systems'}} | 1",
        "'dataSources':{'d':{'name':'HubSpot','limits':'Read-only.'}} | 1",
        "'exclusions':{'x':{'name':'Write-back to NetSuite'}},'dataSources':{'n':{'name':'NetSuite'}} | 0",
        "'exclusions':{'x':{'name':'Writing to HubSpot in phase 1'}} | 0",
        "'limits':{'l':{'name':'Read-only access to the dashboard that HubSpot feeds'}} | 0",
        "'limits':{'l':{'name':'HubSpot is not read-only'}} | 0",
        "'dataSources':{'d':{'name':'NetSuite','limits':'Read-only.'}} | 0",
        "'exclusions':{'x':{'name':'A report in writing'}} | 0",
        "'limits':{'l':{'name':'100 calls to HubSpot','note':'Only read calls count.'}} | 0",
        "'integrations':{'r':{'system':'HubSpot','direction':'READ'}},'limits':{'l':{'name':'HubSpot is read-only'}} | 0"
      })
  void comparesWritingWithLimits(String rest, int findings) {
    String written = "'h':{'system':'HubSpot','direction':'BOTH'}";
    String json =
        rest.contains("'integrations':{")
            ? "{" + rest.replace("'integrations':{", "'integrations':{" + written + ",") + "}"
            : "{'integrations':{" + written + "}," + rest + "}";
    assertThat(check.findings(RecordFixture.of(json))).hasSize(findings);
  }
}

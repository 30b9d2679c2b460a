package io.handoff.check.consistency.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.check.RecordFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OldDataAgreesTest {

  private final OldDataAgrees check = new OldDataAgrees();

  @ParameterizedTest(name = "R52 old data is out; promised: {0}: {1}")
  @CsvSource({
    "Old exports loaded in week one, 1",
    "We import the historical orders of 3 regions, 1",
    "Migration of legacy tickets, 1",
    "Past invoices are imported, 1",
    "No import of old data, 0",
    "Import of the staff list every night, 0",
    "The old portal stays open until June, 0",
    "Orders are loaded from the old CRM system every night, 0",
    "A history page for each order, 0",
    "Training on the archive, 0",
    "Old figures could be imported later, 0",
    "Migration of single sign-on to Entra ID, 0",
    "Approval history is loaded on one page, 0"
  })
  void comparesWhatIsOutWithPromises(String promise, int findings) {
    assertThat(
            check.findings(
                RecordFixture.of(
                    "{'answers':{'historicalData':{'value':{'choice':'OUT'}}},'promises':{'p':{'kind':'COMMITMENT','text':'%s'}}}"
                        .formatted(promise))))
        .hasSize(findings);
  }

  @ParameterizedTest(name = "R52 closed matters stay behind; told: {0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "In the second week the 9,800 closed matters since 2015 are searchable as well | 1",
        "All closed matters are visible from June | 1",
        "Each closed matter is shown with its papers | 1",
        "Open matters are searchable on the first day | 0",
        "Closed matters are searchable on the disk only | 0",
        "Closed matters are not visible | 0",
        "A matter is closed when the last paper is found | 0",
        "Closed matters could be searchable later | 0"
      })
  void comparesWhatStaysBehindWithWhatIsSeen(String told, int findings) {
    assertThat(
            check.findings(
                RecordFixture.of(
                    ("{'answers':{'historicalData':{'value':{'choice':'OUT'},"
                            + "'customerFact':'Only open matters are moved; closed matters stay on a disk.'},"
                            + "'search':{'customerFact':'%s'}}}")
                        .formatted(told))))
        .hasSize(findings);
  }

  @ParameterizedTest(name = "R55 old data is {0}; setup {1}: {2}")
  @CsvSource(
      quoteCharacter = '^',
      delimiter = '|',
      value = {
        "IN | {'kind':'ROLES','name':'Two roles'} | 1",
        "PART | {'kind':'TRAINING','name':'Train 40 users'} | 1",
        "PART | {'kind':'IMPORT','name':'22 files'} | 0",
        "IN | {'kind':'MIGRATION_SCRIPT','name':'Script'} | 0",
        "IN | {'kind':'CLEANUP','name':'Load and clean 22 files'} | 0",
        "OUT | {'kind':'ROLES','name':'Two roles'} | 0",
        "OUT | {'kind':'IMPORT','name':'Import of the staff list'} | 0",
        "OUT | {'kind':'IMPORT','name':'Old orders'} | 1"
      })
  void comparesItWithSetupWork(String choice, String item, int findings) {
    assertThat(
            check.findings(
                RecordFixture.of(
                    "{'answers':{'historicalData':{'value':{'choice':'%s'}}},'setupItems':{'s':%s}}"
                        .formatted(choice, item))))
        .hasSize(findings);
  }
}

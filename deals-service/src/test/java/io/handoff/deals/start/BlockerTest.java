package io.handoff.deals.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.contracts.document.DocumentJson;
import io.handoff.contracts.document.HandoffDocument;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlockerTest {

  private static final String APPROVED =
      "'customerApproval': {'by': {'name': 'Ana Ruiz'}, 'on': '2026-11-03',"
          + " 'link': 'https://notes.example.com/approval'}";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{'customerApproval': {'on': '2026-11-03', 'link': 'https://notes.example.com/a'}}",
        "{'customerApproval': {'by': {'name': 'Ana Ruiz'}, 'link': 'https://notes.example.com/a'}}",
        "{'customerApproval': {'by': {'name': 'Ana Ruiz'}, 'on': '2026-11-03', 'link': ' '}}"
      })
  @DisplayName("R18: An approval of the customer without person, day or link is a blocker")
  void showsAnOpenApproval(String record) {
    assertThat(blockers(record)).containsExactly("customerApproval");
    assertThat(blockers("{" + APPROVED + "}")).isEmpty();
  }

  @Test
  @DisplayName("R77: What can block the launch is listed first")
  void listsWhatCanBlockTheLaunchFirst() {
    assertThat(
            blockers(
                """
                {'answers': {'goal': {'status': 'UNKNOWN', 'followUpDate': '2026-12-01'}},
                 'securityAsks': {
                   'region': {'topic': 'DATA_LOCATION', 'status': 'UNKNOWN'},
                   'vendor': {'topic': 'VENDOR_REVIEW', 'wanted': true, 'launchBlocking': true}}}
                """))
        .containsExactly(
            "securityAsks.vendor", "customerApproval", "answers.goal", "securityAsks.region");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'topic': 'SINGLE_SIGN_ON', 'status': 'ASSUMED'} | single sign on is not confirmed",
        "{'topic': 'LEGAL_CHECK', 'status': 'CONFIRMED'} | legal check has not started",
        "{'topic': 'LEGAL_CHECK', 'clearance': 'UNDER_WAY'} | legal check is under way",
        "{'topic': 'SINGLE_SIGN_ON', 'status': 'CONFIRMED'} |",
        "{'topic': 'VENDOR_REVIEW', 'clearance': 'CLEARED'} |"
      })
  @DisplayName("R77: Only what is neither cleared nor confirmed can block the launch")
  void saysWhatIsOpen(String ask, String open) {
    String blocking = ask.replaceFirst("\\{", "{'wanted': true, 'launchBlocking': true, ");

    List<Blocker> blockers =
        Blocker.of(document("{" + APPROVED + ", 'securityAsks': {'a1': " + blocking + "}}"));

    assertThat(blockers)
        .extracting(Blocker::text)
        .isEqualTo(open == null ? List.of() : List.of("Can block the launch: " + open + "."));
  }

  @Test
  @DisplayName("R82: An unknown is shown as unknown by its date")
  void showsUnknownsByTheirDate() {
    assertThat(
            Blocker.of(
                document(
                    "{"
                        + APPROVED
                        + ", 'answers': {'goal': {'status': 'UNKNOWN',"
                        + " 'followUpDate': '2026-12-01'}}}")))
        .containsExactly(new Blocker("answers.goal", "Unknown by 2026-12-01."));
  }

  private static List<String> blockers(String json) {
    return Blocker.of(document(json)).stream().map(Blocker::path).toList();
  }

  private static HandoffDocument document(String json) {
    return DocumentJson.read(json.replace('\'', '"'));
  }
}

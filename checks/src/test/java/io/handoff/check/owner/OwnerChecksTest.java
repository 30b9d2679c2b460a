package io.handoff.check.owner;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.check.RecordFixture;
import io.handoff.check.catalogue.CheckDocument;
import io.handoff.contracts.finding.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnerChecksTest {

  private final CheckDocument checks = new CheckDocument(OwnerChecks.all());

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      quoteCharacter = '^',
      delimiter = '|',
      value = {
        "R40 | nobody settles trade-offs | {'decisionMaker':null} | HO-OWNER-003:decisionMaker",
        "R40 | our seller settles them | {'decisionMaker':{'name':'Mei Tan','email':'mei.tan@example.com'}} | HO-OWNER-003:decisionMaker",
        "R87 | a department | {'contact':{'name':'Finance department'}} | HO-OWNER-001:contact.name",
        "R105 | nobody in engineering | {'engineeringOwner':null} | HO-OWNER-002:engineeringOwner",
        "R105 | nobody in sales | {'salesOwner':null} | HO-OWNER-002:salesOwner",
        "R105 | one person for both | {'engineeringOwner':{'name':'Mei Tan','email':'mei.tan@example.com'}} | HO-OWNER-002:engineeringOwner"
      })
  void findsWhatIsMissing(String requirement, String what, String patch, String finding) {
    assertThat(checks.findings(RecordFixture.cleanWith(patch)))
        .extracting(Finding::id)
        .containsExactly(finding);
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      quoteCharacter = '^',
      delimiter = '|',
      value = {
        "R40 | another than the buyer | {'decisionMaker':{'name':'Tom Berg','email':'tom.berg@example.org'}}",
        "R105 | two persons of one name | {'engineeringOwner':{'name':'Mei Tan','email':'mei.tan2@example.com'}}"
      })
  void hasNothingToSay(String requirement, String what, String patch) {
    assertThat(checks.findings(RecordFixture.cleanWith(patch))).isEmpty();
  }
}

package io.handoff.check.owner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.handoff.check.RecordFixture;
import io.handoff.contracts.finding.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

class OwnerIsOnePersonTest {

  private static List<Finding> findings(String json) {
    return new OwnerIsOnePerson().findings(RecordFixture.of(json));
  }

  @Test
  void passesWhereNobodyWasNamedYet() {
    assertThat(findings("{'buyer':{},'salesOwner':{'name':' '}}")).isEmpty();
  }

  @Test
  void passesOnGoodAnswers() {
    assertThat(new OwnerIsOnePerson().findings(RecordFixture.clean())).isEmpty();
  }

  @Test
  void asksForWhatIsMissingOncePersonWasStarted() {
    assertThat(findings("{'buyer':{'name':'Ana Ruiz'},'contact':{'email':'tom@example.com'}}"))
        .extracting(Finding::id)
        .containsExactly("HO-OWNER-001:buyer.email", "HO-OWNER-001:contact.name");
  }

  @Test
  void saysWhatIsWrongWithNameAndAddressEach() {
    assertThat(
            findings(
                """
                {'answers':{'q':{'owner':{'name':'Finance team','email':'finance@example.com'}}}}
                """))
        .extracting(Finding::path, Finding::seen)
        .containsExactly(
            tuple("answers.q.owner.name", "\"Finance team\" is a group, not a person."),
            tuple("answers.q.owner.email", "\"finance@example.com\" is a shared mailbox."));
  }

  @Test
  void looksWhereverAPersonStands() {
    assertThat(
            findings(
                """
                {'promises':{'p1':{'saidTo':{'name':'Ana and Tom','email':'ana@example.com'}}},
                 'risks':{'r1':{'owner':{'name':'TBD','email':'x'}}}}
                """))
        .extracting(Finding::path)
        .containsExactly("promises.p1.saidTo.name", "risks.r1.owner.name", "risks.r1.owner.email");
  }
}

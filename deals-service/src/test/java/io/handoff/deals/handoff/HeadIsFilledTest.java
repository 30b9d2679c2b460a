package io.handoff.deals.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.handoff.chassis.problem.FieldFault;
import io.handoff.contracts.document.DocumentJson;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.deals.template.Profile;
import io.handoff.deals.template.TemplateContent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who a record names, and that each is one person. */
class HeadIsFilledTest {

  @Test
  void findsNothingInAWholeRecord() {
    assertThat(faults(wholeRecord())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"customer", "buyer", "contact"})
  @DisplayName("R13: A record says who bought: customer, buyer and contact")
  void asksWhoBought(String member) {
    assertMissing(member);
  }

  @ParameterizedTest
  @ValueSource(strings = {"decisionMaker"})
  @DisplayName("R40: A record names the one decision maker at the customer")
  void asksWhoDecides(String member) {
    assertMissing(member);
  }

  @ParameterizedTest
  @ValueSource(strings = {"salesOwner", "engineeringOwner"})
  @DisplayName("R105: A record names its owner in sales and its owner in engineering")
  void asksForBothOwners(String member) {
    assertMissing(member);
  }

  @ParameterizedTest
  @ValueSource(strings = {"finalApprover"})
  @DisplayName("R107: A record names the one person who holds the final sign-off")
  void asksForTheFinalApprover(String member) {
    assertMissing(member);
  }

  @ParameterizedTest
  @CsvSource({
    "/decisionMaker, decisionMaker",
    "/customerApproval/by, customerApproval.by",
    "/answers/goal/owner, answers.goal.owner",
    "/promises/spike/agreement/customer, promises.spike.agreement.customer",
    "/milestones/live/deliveryCheck/by, milestones.live.deliveryCheck.by",
    "/dataSources/crm/serviceAccountCreator, dataSources.crm.serviceAccountCreator",
    "/setupItems/mapping/owner, setupItems.mapping.owner"
  })
  @DisplayName("R87: Whoever is named, anywhere, is one person and no department")
  void asksForOnePersonEverywhere(String pointer, String path) {
    // Given
    ObjectNode document = wholeRecord();
    ((ObjectNode) document.at(pointer)).put("name", "Finance team");

    // When
    List<FieldFault> faults = faults(document);

    // Then
    assertThat(faults)
        .extracting(fault -> fault.path() + " " + fault.code())
        .containsExactly(path + " not-one-person");
  }

  @Test
  @DisplayName("R40: A team's mailbox decides nothing")
  void refusesAMailbox() {
    ObjectNode document = wholeRecord();
    document.withObject("/decisionMaker").put("email", "purchasing@example.org");

    assertThat(faults(document)).extracting(FieldFault::path).containsExactly("decisionMaker");
  }

  private static void assertMissing(String member) {
    ObjectNode document = wholeRecord();
    document.remove(member);

    assertThat(faults(document))
        .extracting(fault -> fault.path() + " " + fault.code())
        .containsExactly(member + " missing");
  }

  private static ObjectNode wholeRecord() {
    try (InputStream in = HeadIsFilledTest.class.getResourceAsStream("/fixtures/F9.json")) {
      return DocumentJson.mapper().readTree(in).withObject("/document");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static List<FieldFault> faults(ObjectNode document) {
    SubmitRule.Submission submission =
        new SubmitRule.Submission(
            DocumentJson.mapper().convertValue(document, HandoffDocument.class),
            new TemplateContent(List.of(), Map.of()),
            Profile.FULL,
            List.of(),
            null);
    return Stream.of(new HeadIsFilled(), new OwnersArePersons())
        .flatMap(rule -> rule.faults(submission))
        .toList();
  }
}

package io.handoff.deals.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.handoff.contracts.document.DocumentJson;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.SecurityTopic;
import io.handoff.deals.template.Profile;
import io.handoff.deals.template.ShippedTemplate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SecurityTopicsAnsweredTest {

  @ParameterizedTest
  @EnumSource(SecurityTopic.class)
  @DisplayName("R68 to R76: A full handoff answers every security topic")
  void asksForEveryTopic(SecurityTopic left) {
    // Given
    ObjectNode document = document("ASSUMED");
    document.withObject("/securityAsks").remove(left.name());

    // When
    List<String> faults = faults(document, Profile.FULL);

    // Then
    assertThat(faults).hasSize(1).allMatch(f -> f.startsWith("securityAsks missing Add " + left));
  }

  @ParameterizedTest
  @CsvSource({
    "SINGLE_SIGN_ON, true",
    "AUDIT_LOG, true",
    "DATA_LOCATION, true",
    "RETENTION, true",
    "VENDOR_REVIEW, true",
    "APPROVAL_HISTORY, false",
    "IP_ALLOWLISTING, false",
    "LEGAL_CHECK, false",
    "DAY_ONE_ACCESS, false"
  })
  @DisplayName("R68 to R76: A short handoff answers the core of security")
  void asksAShortHandoffForLess(SecurityTopic left, boolean asked) {
    ObjectNode document = document("ASSUMED");
    document.withObject("/securityAsks").remove(left.name());

    assertThat(!faults(document, Profile.SHORT).isEmpty()).isEqualTo(asked);
  }

  @Test
  @DisplayName("R78: A topic that is named and left for later is not answered")
  void aNamedTopicIsNotAnAnswer() {
    ObjectNode document = document("ASSUMED");
    document.withObject("/securityAsks/RETENTION").remove("status");

    assertThat(faults(new RegistersAreReady(), document, Profile.FULL))
        .anyMatch(fault -> fault.startsWith("securityAsks.RETENTION.status missing"));
  }

  @Test
  @DisplayName("R82: A topic that is unknown by a date is answered")
  void anUnknownIsAnAnswer() {
    assertThat(faults(document("UNKNOWN"), Profile.FULL)).isEmpty();
  }

  private static ObjectNode document(String status) {
    ObjectNode document = DocumentJson.mapper().createObjectNode();
    for (SecurityTopic topic : SecurityTopic.values()) {
      document
          .withObject("/securityAsks/" + topic)
          .put("topic", topic.name())
          .put("status", status);
    }
    return document;
  }

  private static List<String> faults(ObjectNode document, Profile profile) {
    return faults(new SecurityTopicsAnswered(), document, profile);
  }

  private static List<String> faults(SubmitRule rule, ObjectNode document, Profile profile) {
    SubmitRule.Submission submission =
        new SubmitRule.Submission(
            DocumentJson.mapper().convertValue(document, HandoffDocument.class),
            ShippedTemplate.content(),
            profile,
            List.of(),
            null);
    return rule.faults(submission)
        .map(fault -> fault.path() + " " + fault.code() + " " + fault.message())
        .toList();
  }
}

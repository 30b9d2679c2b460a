package io.handoff.deals.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.chassis.problem.FieldFault;
import io.handoff.contracts.document.DocumentJson;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.deals.template.Profile;
import io.handoff.deals.template.TemplateContent;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChangedPlanIsToldTest {

  private static final String RETURNED =
      """
      {
        "milestones": {"m1": {"name": "Live", "promisedDate": "2027-06-01", "mode": "FIRM"}},
        "scopeItems": {"s1": {"name": "Dashboard", "quantity": 1}},
        "exclusions": {"e1": {"name": "Training"}},
        "phases": {"ph1": {"name": "Pilot", "order": 1}},
        "customerNotices": {"t1": {"change": "Told before"}}
      }
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"2027-06-01\" > \"2027-06-08\"",
        "\"FIRM\" > \"PAUSED\"",
        "\"quantity\": 1 > \"quantity\": 2",
        "\"Training\" > \"Old data\"",
        "\"order\": 1 > \"order\": 2",
        "\"phases\": {\"ph1\" > \"phases\": {\"ph2\""
      })
  @DisplayName("R38: A moved date or scope is told to the customer before the record goes back")
  void asksForANoticeWhenThePlanMoved(String change) {
    // Given
    String[] sides = change.split(" > ");
    String moved = RETURNED.replace(sides[0], sides[1]);

    // When
    List<FieldFault> untold = faults(RETURNED, moved);
    List<FieldFault> told =
        faults(RETURNED, moved.replace("{\"t1\"", "{\"t2\": {\"change\": \"It moved\"}, \"t1\""));

    // Then
    assertThat(untold).extracting(FieldFault::path).containsExactly("customerNotices");
    assertThat(told).isEmpty();
  }

  @Test
  @DisplayName("R38: What only we need to know needs no notice")
  void asksForNothingWhenThePlanStands() {
    assertThat(faults(RETURNED, RETURNED)).isEmpty();
    assertThat(
            faults(
                RETURNED,
                RETURNED.replace("\"FIRM\"", "\"FIRM\", \"inputs\": [\"dataSources.d1\"]")))
        .isEmpty();
  }

  @Test
  @DisplayName("R38: A record that was never returned needs no notice")
  void asksForNothingBeforeTheFirstReview() {
    assertThat(faults(null, RETURNED)).isEmpty();
  }

  private static List<FieldFault> faults(String returned, String now) {
    HandoffDocument before = returned == null ? null : DocumentJson.read(returned);
    return new ChangedPlanIsTold()
        .faults(
            new SubmitRule.Submission(
                DocumentJson.read(now),
                new TemplateContent(List.of(), Map.of()),
                Profile.FULL,
                List.of(),
                before))
        .toList();
  }
}

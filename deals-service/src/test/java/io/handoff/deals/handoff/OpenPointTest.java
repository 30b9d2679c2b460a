package io.handoff.deals.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.contracts.document.Assumption;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.OpenQuestion;
import io.handoff.contracts.document.Risk;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OpenPointTest {

  @Test
  void knowsEveryMemberOfItsEntries() {
    Map<OpenPoint, Class<? extends Record>> records =
        Map.of(
            OpenPoint.QUESTION, OpenQuestion.class,
            OpenPoint.RISK, Risk.class,
            OpenPoint.ASSUMPTION, Assumption.class);

    records.forEach(
        (kind, record) ->
            assertThat(kind.members())
                .containsExactlyInAnyOrder(
                    Arrays.stream(record.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toArray(String[]::new)));
  }

  @Test
  void standsInARegisterOfTheDocument() {
    Set<String> registers =
        Set.copyOf(
            Arrays.stream(HandoffDocument.class.getRecordComponents())
                .map(RecordComponent::getName)
                .toList());

    assertThat(OpenPoint.values())
        .allSatisfy(kind -> assertThat(registers).contains(kind.register()));
  }
}

package io.handoff.contracts.change;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.handoff.contracts.document.DocumentJson;
import io.handoff.contracts.document.HandoffDocument;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DocumentDiffTest {

  private static final int RANDOM_PAIRS = 2_000;

  @Test
  void nothingDiffersBetweenADocumentAndItself() {
    RandomDocuments documents = new RandomDocuments(1);
    for (int i = 0; i < RANDOM_PAIRS; i++) {
      HandoffDocument document = documents.next();
      HandoffDocument copy = DocumentJson.read(DocumentJson.write(document));

      assertThat(DocumentDiff.between(document, copy)).isEmpty();
    }
  }

  @Test
  void appliedToTheOlderItGivesTheNewer() {
    RandomDocuments documents = new RandomDocuments(2);
    for (int i = 0; i < RANDOM_PAIRS; i++) {
      HandoffDocument before = documents.next();
      HandoffDocument after = documents.next();
      List<FieldChange> changes = DocumentDiff.between(before, after);

      ObjectNode tree = DocumentJson.mapper().valueToTree(before);
      changes.forEach(change -> DocumentDiff.apply(tree, change));

      assertThat(DocumentJson.read(tree.toString())).as("%s", changes).isEqualTo(after);
      assertThat(changes.isEmpty()).isEqualTo(before.equals(after));
    }
  }

  @Test
  void takenBackFromTheNewerItGivesTheOlder() {
    RandomDocuments documents = new RandomDocuments(3);
    for (int i = 0; i < RANDOM_PAIRS; i++) {
      HandoffDocument first = documents.next();
      HandoffDocument second = documents.next();
      HandoffDocument third = documents.next();
      List<FieldChange> changes = new ArrayList<>(DocumentDiff.between(first, second));
      changes.addAll(DocumentDiff.between(second, third));
      Collections.reverse(changes);

      assertThat(DocumentDiff.undo(third, changes)).isEqualTo(first);
    }
  }

  @Test
  void namesEachFieldByItsItemId() {
    // Given
    HandoffDocument before =
        document(
            """
            {"title": "Portal",
             "promises": {"p3": {"text": "A portal", "label": "OPEN"}, "p4": {"text": "Reports"}},
             "answers": {"goal": {"customerFact": "Fewer calls",
                                  "segments": {"south": {"customerFact": "Half"}}}}}
            """);
    HandoffDocument after =
        document(
            """
            {"title": "Staff portal",
             "promises": {"p5": {"text": "Training"}, "p3": {"label": "CONFIRMED", "text": "A portal"}},
             "answers": {"goal": {"customerFact": "Fewer calls", "status": "ASSUMED",
                                  "segments": {"north": {"customerFact": "All"}}}}}
            """);

    // When
    List<FieldChange> changes = DocumentDiff.between(before, after);

    // Then
    assertThat(changes)
        .extracting(change -> change.kind() + " " + change.path())
        .containsExactlyInAnyOrder(
            "CHANGED title",
            "CHANGED promises.p3.label",
            "REMOVED promises.p4",
            "ADDED promises.p5",
            "ADDED answers.goal.status",
            "REMOVED answers.goal.segments.south",
            "ADDED answers.goal.segments.north");
  }

  @Test
  void sameValuesWrittenDifferentlyAreNoChange() {
    assertThat(
            DocumentDiff.between(
                document("{\"limits\": {\"l1\": {\"amount\": 16}, \"l2\": {\"amount\": 0.5}}}"),
                document("{\"limits\": {\"l2\": {\"amount\": 0.50}, \"l1\": {\"amount\": 16.0}}}")))
        .isEmpty();
  }

  @Test
  void anEntryThatChangesItsRegisterMoved() {
    // Given
    HandoffDocument before =
        document(
            "{\"questions\": {\"q1\": {\"text\": \"One CRM?\"}, \"q2\": {\"text\": \"Who?\"}}}");
    HandoffDocument after =
        document("{\"risks\": {\"q1\": {\"text\": \"Two CRMs.\"}, \"r2\": {\"text\": \"Who?\"}}}");

    // When
    List<FieldChange> unaware = DocumentDiff.between(before, after);
    List<FieldChange> told =
        DocumentDiff.between(before, after, Map.of("questions.q2", "risks.r2"));

    // Then
    assertThat(unaware)
        .extracting(change -> change.kind() + " " + change.movedFrom() + " " + change.path())
        .containsExactlyInAnyOrder(
            "MOVED questions.q1 risks.q1", "REMOVED null questions.q2", "ADDED null risks.r2");
    assertThat(told)
        .extracting(change -> change.kind() + " " + change.movedFrom() + " " + change.path())
        .containsExactlyInAnyOrder("MOVED questions.q1 risks.q1", "MOVED questions.q2 risks.r2");
    assertThat(DocumentDiff.undo(after, told)).isEqualTo(before);
  }

  private static HandoffDocument document(String json) {
    return DocumentJson.read(json);
  }
}

package io.handoff.deals.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.contracts.document.Answer;
import io.handoff.contracts.document.DocumentJson;
import io.handoff.contracts.document.Evidence;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.Person;
import io.handoff.contracts.document.Segment;
import io.handoff.contracts.document.Statement;
import io.handoff.contracts.document.Status;
import io.handoff.contracts.field.Field;
import io.handoff.deals.brief.MarkedDocument;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CloneDocumentTest {

  private static final HandoffDocument SOURCE = new MarkedDocument().document();
  private static final HandoffDocument CLONE = CloneDocument.of(SOURCE);

  @Test
  @DisplayName("R88: Every statement of a cloned record is assumed, and proves nothing")
  void assumesEveryStatement() {
    List<Statement> statements = Field.allOf(Statement.class, CLONE).map(Field::value).toList();

    assertThat(statements).isNotEmpty();
    assertThat(statements)
        .allSatisfy(
            statement -> {
              assertThat(statement.status()).isIn(Status.ASSUMED, null);
              assertThat(statement.evidence()).isNull();
              assertThat(statement.confirmWith()).isNull();
              assertThat(statement.followUpDate()).isNull();
            });
    assertThat(Field.allOf(Status.class, SOURCE).map(Field::path))
        .containsExactlyElementsOf(Field.allOf(Status.class, CLONE).map(Field::path).toList());
  }

  @Test
  @DisplayName("R88: What another customer said is our assumption in a cloned record")
  void keepsTheCustomersWordsAsOurAssumption() {
    assertThat(Field.allOf(Answer.class, SOURCE)).isNotEmpty();
    Field.allOf(Answer.class, CLONE)
        .forEach(answer -> assertThat(answer.value().customerFact()).isNull());
    Field.allOf(Segment.class, CLONE)
        .forEach(segment -> assertThat(segment.value().customerFact()).isNull());
    assertThat(
            cloned(
                    "{'answers': {'goal': {'customerFact': 'Faster', 'salesAssumption': 'By half',"
                        + " 'status': 'CONFIRMED'}}}")
                .answers()
                .get("goal")
                .salesAssumption())
        .isEqualTo("Faster\n\nBy half");
  }

  @Test
  @DisplayName("R88: No person of the customer, date, proof or call comes along with a clone")
  void leavesPersonsDatesAndProofsBehind() {
    assertThat(Field.allOf(Person.class, CLONE).map(Field::path))
        .containsExactly("engineeringOwner", "finalApprover");
    assertThat(Field.allOf(LocalDate.class, CLONE)).isEmpty();
    assertThat(Field.allOf(Evidence.class, CLONE)).isEmpty();
    assertThat(CLONE.customer()).isNull();
    assertThat(CLONE.customerApproval()).isNull();
    assertThat(CLONE.calls()).isEmpty();
    assertThat(CLONE.customerNotices()).isEmpty();
    assertThat(CLONE.collaborators()).isEmpty();
  }

  @Test
  @DisplayName("R88: Scope, exclusions, phases and setup work come along with a clone")
  void keepsWhatIsDelivered() {
    assertThat(CLONE.scopeItems()).isEqualTo(SOURCE.scopeItems());
    assertThat(CLONE.exclusions()).isEqualTo(SOURCE.exclusions());
    assertThat(CLONE.limits()).isEqualTo(SOURCE.limits());
    assertThat(CLONE.phases().keySet()).isEqualTo(SOURCE.phases().keySet());
    assertThat(CLONE.setupItems().keySet()).isEqualTo(SOURCE.setupItems().keySet());
    assertThat(CLONE.setupItems().values())
        .extracting(item -> item.name())
        .containsExactlyElementsOf(
            SOURCE.setupItems().values().stream().map(item -> item.name()).toList());
  }

  @Test
  @DisplayName("R88: Promises, dates and decisions start again in a cloned record")
  void startsPromisesDatesAndDecisionsAgain() {
    HandoffDocument clone =
        cloned(
            "{'promises': {'p1': {'text': 'Training', 'label': 'CONFIRMED', 'agreement': {}},"
                + " 'p2': {'text': 'Old', 'label': 'WITHDRAWN'}},"
                + " 'milestones': {'m1': {'name': 'Live', 'promisedDate': '2027-06-01', 'mode':"
                + " 'FIRM', 'reason': 'Board', 'inputs': ['answers.goal']}},"
                + " 'decisions': {'d1': {'text': 'Phases', 'state': 'OFFICIAL', 'effect': 'Two',"
                + " 'link': 'https://example.com'}, 'd2': {'state': 'SUPERSEDED'}}}");

    assertThat(DocumentJson.write(clone).replace('"', '\''))
        .isEqualTo(
            "{'promises':{'p1':{'text':'Training','label':'ASSUMED'}},"
                + "'milestones':{'m1':{'name':'Live','inputs':['answers.goal']}},"
                + "'decisions':{'d1':{'text':'Phases','state':'UNOFFICIAL','effect':'Two'}}}");
  }

  @Test
  @DisplayName("R88: A clone of a clone is the same again")
  void isTheSameAgain() {
    assertThat(CloneDocument.of(CLONE)).isEqualTo(CLONE);
    assertThat(DocumentJson.read(DocumentJson.write(CLONE))).isEqualTo(CLONE);
  }

  private static HandoffDocument cloned(String json) {
    return CloneDocument.of(DocumentJson.read(json.replace('\'', '"')));
  }
}

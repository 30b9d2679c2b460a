package io.handoff.contracts.field;

import static org.assertj.core.api.Assertions.assertThat;

import io.handoff.contracts.document.DocumentJson;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.Person;
import io.handoff.contracts.document.Statement;
import org.junit.jupiter.api.Test;

class FieldTest {

  @Test
  void findsEveryPersonWhereverOneStands() {
    assertThat(
            Field.allOf(
                Person.class,
                document(
                    """
                    {'buyer':{'name':'A'},'nothingExcluded':{'by':{'name':'B'}},
                     'collaborators':{'c1':{'name':'C'}},
                     'answers':{'q':{'owner':{'name':'D'},
                                     'segments':{'south':{'confirmWith':{'name':'E'}}}}},
                     'calls':{'k1':{'loggedBy':{'name':'F'}}}}
                    """)))
        .extracting(Field::path)
        .containsExactly(
            "buyer",
            "collaborators.c1",
            "nothingExcluded.by",
            "answers.q.owner",
            "answers.q.segments.south.confirmWith",
            "calls.k1.loggedBy");
  }

  @Test
  void findsAStatementAndTheSegmentsWithinIt() {
    assertThat(
            Field.allOf(
                Statement.class,
                document("{'answers':{'q':{'segments':{'south':{'name':'South'}}}}}")))
        .extracting(Field::path)
        .containsExactly("answers.q", "answers.q.segments.south");
  }

  private static HandoffDocument document(String json) {
    return DocumentJson.read(json.replace('\'', '"'));
  }
}

package io.handoff.check.evidence;

import io.handoff.check.CoreQuestions;
import io.handoff.contracts.document.Answer;
import io.handoff.contracts.document.LoadEntry;
import io.handoff.contracts.document.Promise;
import io.handoff.contracts.document.SecurityAsk;
import io.handoff.contracts.document.Segment;
import io.handoff.contracts.document.Statement;
import io.handoff.contracts.document.Status;
import io.handoff.contracts.field.Field;

/** Statements that say something without saying how far it can be trusted. */
final class MissingStatus {

  private static final String ANSWERS = "answers.";

  private MissingStatus() {}

  /** Not where another check asks already: for a promise's label, or how an estimate is known. */
  static boolean isAt(Field<Statement> field) {
    Statement statement = field.value();
    if (statement.status() != null || statement instanceof Promise) {
      return false;
    }
    if (statement instanceof Answer answer) {
      return answer.segments().isEmpty() && CoreQuestions.isAnswered(answer);
    }
    if (statement instanceof Segment segment) {
      return !Statement.isMissing(
          Status.ASSUMED, segment.value(), segment.customerFact(), segment.salesAssumption());
    }
    if (statement instanceof SecurityAsk ask) {
      return ask.wanted() != null;
    }
    return !(statement instanceof LoadEntry row && Boolean.TRUE.equals(row.estimate()));
  }

  /** Whether it answers one of the core questions, whole or in part. */
  static boolean isCore(Field<Statement> field) {
    String path = field.path();
    if (!path.startsWith(ANSWERS)) {
      return false;
    }
    int end = path.indexOf('.', ANSWERS.length());
    return CoreQuestions.holds(path.substring(ANSWERS.length(), end < 0 ? path.length() : end));
  }
}

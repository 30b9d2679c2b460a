package io.handoff.review.review;

import io.handoff.contracts.document.Answer;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.Milestone;
import io.handoff.contracts.document.OpenQuestion;
import io.handoff.contracts.document.Statement;
import io.handoff.contracts.document.Status;
import io.handoff.contracts.event.Brief;
import io.handoff.contracts.field.Field;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the opening of a record: what a reviewer must know before reading on. */
final class Briefing {

  private Briefing() {}

  static Brief of(HandoffDocument document) {
    return new Brief(
        said(document.answers().get("purchaseStatement")),
        said(document.answers().get("whyNow")),
        firstDate(document),
        count(Status.ASSUMED, document),
        count(Status.UNKNOWN, document),
        (int) document.questions().values().stream().filter(Briefing::isOpen).count());
  }

  /** What the customer said; failing that, what we think. */
  private static @Nullable String said(@Nullable Answer answer) {
    if (answer == null) {
      return null;
    }
    return Stream.of(answer.customerFact(), answer.salesAssumption())
        .filter(text -> text != null && !text.isBlank())
        .findFirst()
        .orElse(null);
  }

  private static @Nullable LocalDate firstDate(HandoffDocument document) {
    return document.milestones().values().stream()
        .map(Briefing::date)
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  private static @Nullable LocalDate date(Milestone milestone) {
    return milestone.promisedDate() == null ? milestone.requestedDate() : milestone.promisedDate();
  }

  private static int count(Status status, HandoffDocument document) {
    return (int)
        Field.allOf(Statement.class, document)
            .filter(statement -> statement.value().status() == status)
            .count();
  }

  private static boolean isOpen(OpenQuestion question) {
    return question.outcome() == null || question.outcome().isBlank();
  }
}

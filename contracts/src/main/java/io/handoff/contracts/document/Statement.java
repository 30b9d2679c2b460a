package io.handoff.contracts.document;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Something the record states about the customer: who answers for it and what proves it. */
public interface Statement {

  /** How far it can be trusted; null when nobody said. */
  @Nullable Status status();

  /** The one person answerable for it. */
  @Nullable Person owner();

  /** The customer's person who can confirm it. */
  @Nullable Person confirmWith();

  /** The day by which an unknown will be known. */
  @Nullable LocalDate followUpDate();

  /** What proves it. */
  @Nullable Evidence evidence();

  /** An unknown is an answer; anything else needs a status and something said. */
  static boolean isMissing(
      @Nullable Status status, @Nullable AnswerValue value, @Nullable String... texts) {
    if (status == null) {
      return true;
    }
    return status != Status.UNKNOWN
        && (value == null || value.saysNothing())
        && Stream.of(texts).allMatch(text -> text == null || text.isBlank());
  }
}

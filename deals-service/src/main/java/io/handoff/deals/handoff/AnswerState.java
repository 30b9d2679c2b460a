package io.handoff.deals.handoff;

import io.handoff.contracts.document.Statement;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How far an answer has come. */
public enum AnswerState {
  /** Nothing is said, or nobody said how far it can be trusted. */
  MISSING,
  /** It will be known by a date. */
  UNKNOWN,
  /** Taken as true for now. */
  ASSUMED,
  /** The customer said it clearly or proved it. */
  CONFIRMED,
  /** Each of its segments says it for itself. */
  BY_SEGMENT;

  static AnswerState of(Statement answer, boolean missing) {
    if (missing) {
      return MISSING;
    }
    if (answer.status() == null) {
      return BY_SEGMENT;
    }
    return switch (answer.status()) {
      case UNKNOWN -> UNKNOWN;
      case ASSUMED -> ASSUMED;
      case CONFIRMED -> CONFIRMED;
    };
  }

  /** In words; an unknown names its day. */
  String shown(@Nullable LocalDate followUpDate) {
    return switch (this) {
      case UNKNOWN -> followUpDate == null ? "unknown, no date yet" : "unknown by " + followUpDate;
      case BY_SEGMENT -> "by segment";
      case MISSING, ASSUMED, CONFIRMED -> name().toLowerCase(Locale.ROOT);
    };
  }
}

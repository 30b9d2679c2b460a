package io.handoff.deals.template;

import io.handoff.contracts.document.AnswerValue;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One member of a typed value, and what to type there. */
enum ValueMember {
  NUMBER("number", AnswerValue::number, "Enter the amount."),
  METRIC("metric", AnswerValue::metric, "Name what is measured, such as time for the report."),
  BASELINE("baseline", AnswerValue::baseline, "Enter the value of today."),
  TARGET("target", AnswerValue::target, "Enter the value wanted."),
  UNIT("unit", AnswerValue::unit, "Enter the unit of the amounts, such as hours."),
  DAY("from", AnswerValue::from, "Enter the day."),
  FROM("from", AnswerValue::from, "Enter the first day."),
  TO("to", AnswerValue::to, "Enter the last day."),
  CHOICE("choice", AnswerValue::choice, "Choose one."),
  MONEY("money", AnswerValue::money, "Enter the amount and its currency.");

  private final String path;
  private final Function<AnswerValue, @Nullable Object> read;
  private final String whatToType;

  ValueMember(String path, Function<AnswerValue, @Nullable Object> read, String whatToType) {
    this.path = path;
    this.read = read;
    this.whatToType = whatToType;
  }

  String path() {
    return path;
  }

  String whatToType() {
    return whatToType;
  }

  boolean isGiven(@Nullable AnswerValue value) {
    Object member = value == null ? null : read.apply(value);
    return member instanceof String text ? !text.isBlank() : member != null;
  }
}

package io.handoff.deals.template;

import static io.handoff.deals.template.ValueMember.BASELINE;
import static io.handoff.deals.template.ValueMember.METRIC;
import static io.handoff.deals.template.ValueMember.TARGET;

import java.util.List;

/** What an answer holds beside its words. */
public enum ValueType {
  /** Words alone. */
  TEXT("words in customerFact or salesAssumption, and no value"),
  /** An amount; its unit may be left out. */
  NUMBER("value.number, and value.unit", ValueMember.NUMBER),
  /** What is measured, from where to where. */
  MEASURE(
      "value.metric, value.baseline, value.target and value.unit",
      METRIC,
      BASELINE,
      TARGET,
      ValueMember.UNIT),
  /** A day. */
  DATE("a day in value.from", ValueMember.DAY),
  /** A first and a last day. */
  DATE_RANGE("value.from and value.to", ValueMember.FROM, ValueMember.TO),
  /** One of the question's choices. */
  CHOICE("value.choice", ValueMember.CHOICE),
  /** An amount of money. */
  MONEY("value.money", ValueMember.MONEY);

  private final String takes;
  private final List<ValueMember> required;

  ValueType(String takes, ValueMember... required) {
    this.takes = takes;
    this.required = List.of(required);
  }

  /** Its members, in words. */
  String takes() {
    return takes;
  }

  /** What must be there for the value to say anything. */
  List<ValueMember> required() {
    return required;
  }

  /** Whether a member of a value, by name, has a place in this type. */
  boolean takes(ValueMember member) {
    return required.stream().anyMatch(own -> own.path().equals(member.path()))
        || (this == NUMBER && member == ValueMember.UNIT);
  }
}

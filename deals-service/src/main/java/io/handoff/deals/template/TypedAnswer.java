package io.handoff.deals.template;

import io.handoff.chassis.problem.FieldFault;
import io.handoff.contracts.document.Answer;
import io.handoff.contracts.document.AnswerValue;
import io.handoff.contracts.document.Segment;
import io.handoff.contracts.document.Status;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Holds an answer, and each of its segments, against its question. */
final class TypedAnswer {

  private TypedAnswer() {}

  /** What does not fit, in a draft too. */
  static Stream<FieldFault> misfits(String path, Question question, Answer answer) {
    return Stream.concat(
        misfits(path, question, answer.value()),
        answer.segments().entrySet().stream()
            .flatMap(s -> misfits(segment(path, s), question, s.getValue().value())));
  }

  /** What a required answer lacks; an unknown lacks nothing here. */
  static Stream<FieldFault> gaps(String path, Question question, @Nullable Answer answer) {
    if (answer == null) {
      return Stream.of(missing(path, question));
    }
    if (answer.status() == null && !answer.segments().isEmpty()) {
      return answer.segments().entrySet().stream()
          .flatMap(s -> gaps(segment(path, s), question, s.getValue()));
    }
    return gaps(path, question, answer.status(), answer.value(), answer.isMissing());
  }

  private static Stream<FieldFault> gaps(String path, Question question, Segment segment) {
    return gaps(path, question, segment.status(), segment.value(), segment.isMissing());
  }

  private static Stream<FieldFault> gaps(
      String path,
      Question question,
      @Nullable Status status,
      @Nullable AnswerValue value,
      boolean missing) {
    if (missing) {
      return Stream.of(missing(path, question));
    }
    if (status == Status.UNKNOWN) {
      return Stream.empty();
    }
    return question.valueType().required().stream()
        .filter(member -> !member.isGiven(value))
        .map(
            member ->
                new FieldFault(
                    path + ".value." + member.path(), "missing", whatToType(member, question)));
  }

  private static FieldFault missing(String path, Question question) {
    return new FieldFault(path, "missing", question.help());
  }

  private static Stream<FieldFault> misfits(
      String path, Question question, @Nullable AnswerValue value) {
    if (value == null) {
      return Stream.empty();
    }
    Stream<FieldFault> foreign =
        Stream.of(ValueMember.values())
            .filter(member -> member.isGiven(value) && !question.valueType().takes(member))
            .map(member -> wrongType(path + ".value." + member.path(), question))
            .distinct();
    return Stream.concat(foreign, ownMisfits(path + ".value", question, value));
  }

  private static Stream<FieldFault> ownMisfits(String path, Question question, AnswerValue value) {
    if (question.valueType() == ValueType.CHOICE
        && value.choice() != null
        && !question.offers(value.choice())) {
      return Stream.of(
          new FieldFault(
              path + ".choice", "unknown-choice", whatToType(ValueMember.CHOICE, question)));
    }
    if (question.valueType() == ValueType.DATE_RANGE
        && value.from() != null
        && value.to() != null
        && value.to().isBefore(value.from())) {
      return Stream.of(
          new FieldFault(
              path + ".to", "range-reversed", "Enter a last day that is not before the first."));
    }
    return Stream.empty();
  }

  private static FieldFault wrongType(String path, Question question) {
    return new FieldFault(
        path, "wrong-type", "This question takes " + question.valueType().takes() + ".");
  }

  private static String whatToType(ValueMember member, Question question) {
    return member == ValueMember.CHOICE
        ? question.choices().stream()
            .map(Choice::value)
            .collect(Collectors.joining(", ", "Choose one of ", "."))
        : member.whatToType();
  }

  private static String segment(String path, Map.Entry<String, Segment> segment) {
    return path + ".segments." + segment.getKey();
  }
}

package io.handoff.deals.handoff;

import io.handoff.contracts.document.Agreement;
import io.handoff.contracts.document.Answer;
import io.handoff.contracts.document.AnswerValue;
import io.handoff.contracts.document.Clearance;
import io.handoff.contracts.document.Confirmation;
import io.handoff.contracts.document.CustomerApproval;
import io.handoff.contracts.document.DataSource;
import io.handoff.contracts.document.DateMode;
import io.handoff.contracts.document.Decision;
import io.handoff.contracts.document.DecisionState;
import io.handoff.contracts.document.Evidence;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.InputState;
import io.handoff.contracts.document.Milestone;
import io.handoff.contracts.document.OpenQuestion;
import io.handoff.contracts.document.Person;
import io.handoff.contracts.document.Promise;
import io.handoff.contracts.document.PromiseLabel;
import io.handoff.contracts.document.Readiness;
import io.handoff.contracts.document.SampleKind;
import io.handoff.contracts.document.Segment;
import io.handoff.contracts.document.Status;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A document as the start of another deal's (R88). What one customer said is for the next one only
 * what we assume: every statement is assumed, and words of the customer stand among our
 * assumptions. Persons, dates, proofs and progress belong to the deal they were given for and stay
 * behind, wherever they stand, in registers of later releases too.
 */
final class CloneDocument {

  private static final AnswerValue NO_VALUE =
      new AnswerValue(null, null, null, null, null, null, null, null, null);
  private static final int MAX_TEXT = 10000;

  private static final Set<Class<?>> LEFT_BEHIND =
      Set.of(
          Person.class,
          LocalDate.class,
          Evidence.class,
          Agreement.class,
          Confirmation.class,
          CustomerApproval.class,
          DateMode.class,
          InputState.class,
          Readiness.class,
          SampleKind.class,
          Clearance.class);

  private static final Map<Class<?>, Set<String>> MEMBERS_LEFT_BEHIND =
      Map.of(
          HandoffDocument.class, Set.of("customer", "calls", "customerNotices"),
          DataSource.class, Set.of("readinessNotes", "noLimitsConfirmed"),
          Decision.class, Set.of("link"),
          Milestone.class, Set.of("reason", "hardCause"),
          OpenQuestion.class, Set.of("outcome"));

  /** Our own side, which may well be the same again. */
  private static final Set<String> KEPT_HEAD = Set.of("engineeringOwner", "finalApprover");

  private CloneDocument() {}

  static HandoffDocument of(HandoffDocument source) {
    return (HandoffDocument) record(source);
  }

  private static @Nullable Object value(@Nullable Object value) {
    if (value == null || LEFT_BEHIND.contains(value.getClass()) || isOver(value)) {
      return null;
    }
    if (value instanceof Map<?, ?> entries) {
      Map<Object, Object> cloned = new LinkedHashMap<>();
      entries.forEach((id, entry) -> cloned.put(id, value(entry)));
      return cloned;
    }
    if (value instanceof Record entry) {
      Object cloned = assumed(record(entry));
      return cloned.equals(NO_VALUE) ? null : cloned;
    }
    return reset(value);
  }

  /** What was withdrawn or replaced is no start for anything. */
  private static boolean isOver(Object value) {
    return value instanceof Promise promise && promise.label() == PromiseLabel.WITHDRAWN
        || value instanceof Decision decision && decision.state() == DecisionState.SUPERSEDED;
  }

  private static Object reset(Object value) {
    if (value instanceof Status) {
      return Status.ASSUMED;
    }
    if (value instanceof PromiseLabel) {
      return PromiseLabel.ASSUMED;
    }
    return value instanceof DecisionState ? DecisionState.UNOFFICIAL : value;
  }

  private static Object assumed(Object entry) {
    if (entry instanceof Answer said) {
      return new Answer(
          null,
          assumption(said.customerFact(), said.salesAssumption()),
          said.value(),
          said.status(),
          null,
          null,
          null,
          null,
          said.segments());
    }
    if (entry instanceof Segment said) {
      return new Segment(
          said.name(),
          null,
          assumption(said.customerFact(), said.salesAssumption()),
          said.value(),
          said.status(),
          null,
          null,
          null,
          null);
    }
    return entry;
  }

  private static @Nullable String assumption(@Nullable String fact, @Nullable String assumption) {
    if (fact == null || fact.isBlank()) {
      return assumption;
    }
    if (assumption == null || assumption.isBlank()) {
      return fact;
    }
    String both = fact + "\n\n" + assumption;
    return both.length() <= MAX_TEXT ? both : fact;
  }

  private static Object record(Record source) {
    RecordComponent[] components = source.getClass().getRecordComponents();
    Set<String> left = MEMBERS_LEFT_BEHIND.getOrDefault(source.getClass(), Set.of());
    Object[] members = new Object[components.length];
    try {
      for (int i = 0; i < components.length; i++) {
        String name = components[i].getName();
        Object member = components[i].getAccessor().invoke(source);
        if (source instanceof HandoffDocument && KEPT_HEAD.contains(name)) {
          members[i] = member;
        } else if (!left.contains(name)) {
          members[i] = value(member);
        }
      }
      return constructor(source.getClass(), components).newInstance(members);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException("a public record can be read and made", impossible);
    }
  }

  private static Constructor<?> constructor(Class<?> type, RecordComponent[] components)
      throws NoSuchMethodException {
    return type.getDeclaredConstructor(
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
  }
}

package io.handoff.check.date;

import io.handoff.check.Said;
import io.handoff.contracts.document.Answer;
import io.handoff.contracts.document.Assumption;
import io.handoff.contracts.document.CustomerApproval;
import io.handoff.contracts.document.CustomerInput;
import io.handoff.contracts.document.DataSource;
import io.handoff.contracts.document.Decision;
import io.handoff.contracts.document.DecisionState;
import io.handoff.contracts.document.Dependency;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.InputState;
import io.handoff.contracts.document.OpenQuestion;
import io.handoff.contracts.document.Promise;
import io.handoff.contracts.document.PromiseLabel;
import io.handoff.contracts.document.Readiness;
import io.handoff.contracts.document.ScopeItem;
import io.handoff.contracts.document.SecurityAsk;
import io.handoff.contracts.document.Statement;
import io.handoff.contracts.document.Status;
import io.handoff.contracts.field.FieldPath;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Why no firm date may stand on an input yet. */
public final class InputDoubt {

  private static final String DELIVERED = "scopeItems.";

  private InputDoubt() {}

  /** A link to it says what the date is for, and not what it needs. */
  static boolean isDelivered(String path) {
    return path.strip().startsWith(DELIVERED);
  }

  /**
   * What is doubtful about an input, in words that name it; empty when it is known, and for what is
   * delivered that day.
   */
  public static Optional<String> about(String path, HandoffDocument document) {
    Optional<List<Object>> values = FieldPath.parse(path.strip()).valuesIn(document);
    if (values.isEmpty()) {
      return Optional.of(path + ", which does not exist in this handoff");
    }
    return innermost(values.get()).map(doubt -> path + ", " + doubt);
  }

  /** The entry the path ends in or lies within; the innermost one speaks. */
  private static Optional<String> innermost(List<Object> values) {
    for (int i = values.size() - 1; i >= 0; i--) {
      Object value = values.get(i);
      if (value instanceof CustomerInput input) {
        return aboutCustomerInput(input);
      } else if (value instanceof DataSource source) {
        return aboutDataSource(source);
      } else if (value instanceof Answer answer) {
        return aboutAnswer(answer);
      } else if (value instanceof SecurityAsk ask) {
        return aboutSecurityAsk(ask);
      } else if (value instanceof Promise promise) {
        return aboutPromise(promise);
      } else if (value instanceof Statement statement) {
        return aboutStatement(statement);
      } else if (value instanceof Dependency dependency) {
        return dependency.settledOn() == null
            ? Optional.of("which is not settled")
            : Optional.empty();
      } else if (value instanceof Assumption) {
        return Optional.of("which is taken as true for now");
      } else if (value instanceof CustomerApproval approval) {
        return Said.someone(approval.by()) && approval.on() != null
            ? Optional.empty()
            : Optional.of("which the customer has not given");
      } else if (value instanceof OpenQuestion question) {
        return Said.something(question.outcome())
            ? Optional.empty()
            : Optional.of("which is still an open question");
      } else if (value instanceof Decision decision) {
        return decision.state() == DecisionState.OFFICIAL
            ? Optional.empty()
            : Optional.of("which is not an official decision");
      } else if (value instanceof ScopeItem) {
        return Optional.empty();
      }
    }
    return Optional.of("which is nothing that can be received or confirmed");
  }

  private static Optional<String> aboutCustomerInput(CustomerInput input) {
    if (input.state() == null) {
      return Optional.of("whose state is missing");
    }
    if (input.state() == InputState.REQUESTED) {
      return Optional.of("which is requested and not received");
    }
    if (input.state() == InputState.REJECTED) {
      return Optional.of("which was received and is not usable");
    }
    return doubtIfUnknown(input);
  }

  private static Optional<String> aboutDataSource(DataSource source) {
    if (source.readiness() == null || source.readiness() == Readiness.UNSEEN) {
      return Optional.of("whose data nobody here has seen");
    }
    return source.status() == Status.ASSUMED
        ? Optional.of("which is assumed")
        : doubtIfUnknown(source);
  }

  /** An answer split by region or team is known once each part is. */
  private static Optional<String> aboutAnswer(Answer answer) {
    Optional<String> part =
        answer.segments().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .flatMap(
                segment ->
                    segment.getValue().status() == Status.CONFIRMED
                        ? Stream.<String>empty()
                        : Stream.of("whose part " + segment.getKey() + " is not confirmed"))
            .findFirst();
    boolean inPartsOnly = answer.status() == null && !answer.segments().isEmpty();
    return inPartsOnly ? part : aboutStatement(answer).or(() -> part);
  }

  private static Optional<String> aboutSecurityAsk(SecurityAsk ask) {
    return aboutStatement(ask)
        .or(
            () ->
                OpenApproval.isOpen(ask) ? Optional.of("which is not cleared") : Optional.empty());
  }

  private static Optional<String> aboutPromise(Promise promise) {
    if (promise.label() == null) {
      return aboutStatement(promise);
    }
    return promise.label() == PromiseLabel.CONFIRMED
        ? doubtIfUnknown(promise)
        : Optional.of(
            "which is a promise that is " + promise.label().name().toLowerCase(Locale.ROOT));
  }

  private static Optional<String> doubtIfUnknown(Statement statement) {
    return statement.status() == Status.UNKNOWN
        ? Optional.of("which is unknown")
        : Optional.empty();
  }

  private static Optional<String> aboutStatement(Statement statement) {
    if (statement.status() == null) {
      return Optional.of("whose status is missing");
    }
    return statement.status() == Status.CONFIRMED
        ? Optional.empty()
        : Optional.of("which is " + statement.status().name().toLowerCase(Locale.ROOT));
  }
}

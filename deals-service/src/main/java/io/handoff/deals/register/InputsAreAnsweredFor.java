package io.handoff.deals.register;

import io.handoff.chassis.problem.FieldFault;
import io.handoff.contracts.document.Answer;
import io.handoff.contracts.document.CustomerInput;
import io.handoff.contracts.document.DataSource;
import io.handoff.contracts.document.Decision;
import io.handoff.contracts.document.Dependency;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.Integration;
import io.handoff.contracts.document.OpenQuestion;
import io.handoff.contracts.document.Statement;
import io.handoff.contracts.field.FieldPath;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a date stands on exists in the record, and one person answers for it (R30). For an answer
 * without an owner of its own, the sales owner does.
 */
final class InputsAreAnsweredFor implements RegisterRule {

  @Override
  public Stream<FieldFault> faults(HandoffDocument document) {
    return document.milestones().entrySet().stream()
        .flatMap(
            milestone ->
                milestone.getValue().inputs().stream()
                    .flatMap(
                        input ->
                            fault("milestones." + milestone.getKey() + ".inputs", input, document)
                                .stream()))
        .distinct();
  }

  private static Optional<FieldFault> fault(String path, String input, HandoffDocument document) {
    Optional<List<Object>> values = FieldPath.parse(input.strip()).valuesIn(document);
    if (values.isEmpty()) {
      return Optional.of(
          new FieldFault(
              path,
              "no-such-entry",
              input + " does not exist in this record: link an entry that does."));
    }
    Optional<Duty> duty = values.get().stream().flatMap(value -> Duty.of(value).stream()).findAny();
    if (duty.isEmpty()) {
      return Optional.of(
          new FieldFault(
              path,
              "nobody-answers",
              "Nobody can answer for "
                  + input
                  + ": link a customer input, a data source, an answer or the like."));
    }
    return duty.filter(found -> !found.isTaken())
        .map(
            found ->
                new FieldFault(
                    entryOf(input) + "." + found.member(),
                    "missing",
                    "A date stands on this: name the one person answerable for it."));
  }

  private static String entryOf(String input) {
    return Arrays.stream(input.strip().split("\\.")).limit(2).collect(Collectors.joining("."));
  }

  /** Who answers for an entry: the member that names them, and whether somebody is named. */
  private record Duty(String member, boolean isTaken) {

    static Optional<Duty> of(Object entry) {
      if (entry instanceof Answer) {
        return Optional.of(new Duty("owner", true));
      } else if (entry instanceof CustomerInput input) {
        return Optional.of(named("provider", input.provider(), input.owner()));
      } else if (entry instanceof DataSource source) {
        return Optional.of(named("grantor", source.grantor(), source.owner()));
      } else if (entry instanceof Integration integration) {
        return Optional.of(named("accessOwner", integration.accessOwner(), integration.owner()));
      } else if (entry instanceof Statement statement) {
        return Optional.of(named("owner", statement.owner()));
      } else if (entry instanceof OpenQuestion question) {
        return Optional.of(named("owner", question.owner()));
      } else if (entry instanceof Dependency dependency) {
        return Optional.of(named("owner", dependency.owner()));
      } else if (entry instanceof Decision decision) {
        return Optional.of(named("decider", decision.decider()));
      }
      return Optional.empty();
    }

    private static Duty named(String member, @Nullable Object... people) {
      return new Duty(member, Arrays.stream(people).anyMatch(Objects::nonNull));
    }
  }
}

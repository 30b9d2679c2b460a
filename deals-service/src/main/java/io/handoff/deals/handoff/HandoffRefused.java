package io.handoff.deals.handoff;

import io.handoff.chassis.json.StrictJson;
import io.handoff.chassis.problem.FieldFault;
import io.handoff.chassis.problem.Refused;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.Person;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The refusals of this feature, each built in one place. */
final class HandoffRefused {

  private HandoffRefused() {}

  static Refused notFound() {
    return new Refused(
        HandoffProblem.NOT_FOUND, "It does not exist, or is not yours to see. Check the id.");
  }

  static Refused noSuchVersion(long newest) {
    return new Refused(
        HandoffProblem.NO_SUCH_VERSION,
        "Its newest version is v" + newest + ": name that or an older one.");
  }

  static Refused noSuchRevision(int newest) {
    return new Refused(
        HandoffProblem.NO_SUCH_VERSION,
        newest == 0
            ? "Nothing was submitted yet, so it has no revision: name a version such as v1."
            : "Its newest revision is r" + newest + ": name that or an older one.");
  }

  static Refused notFrozen(int newest) {
    return new Refused(
        HandoffProblem.NO_SUCH_VERSION,
        newest == 0
            ? "Nothing was submitted yet, so it has no revision: read it as it is."
            : "Its newest revision is " + newest + ": name that or an older one.");
  }

  static Refused notKept(long version) {
    return new Refused(
        HandoffProblem.NO_SUCH_VERSION,
        "Version v" + version + " was written before changes were kept: name a newer one.");
  }

  static Refused notYours(String salesOwner) {
    return new Refused(
        HandoffProblem.NOT_YOURS,
        "Ask its sales owner"
            + (salesOwner.isBlank() ? "" : ", " + salesOwner + ",")
            + " to add you as a collaborator.");
  }

  static Refused notYoursToReopen(HandoffDocument document) {
    String owners =
        Stream.of(document.salesOwner(), document.engineeringOwner())
            .filter(Objects::nonNull)
            .map(Person::name)
            .collect(Collectors.joining(" or "));
    return new Refused(
        HandoffProblem.NOT_YOURS_TO_REOPEN,
        "Ask " + (owners.isBlank() ? "one of its owners" : owners) + " to reopen it.");
  }

  static Refused wrongState(HandoffState current, String wanted) {
    return new Refused(
        HandoffProblem.WRONG_STATE,
        "It is " + current + " now, so it cannot be " + wanted + "." + wayToChange(current),
        Map.of("currentState", current.name()),
        List.of());
  }

  private static String wayToChange(HandoffState current) {
    return switch (current) {
      case SUBMITTED -> " To change it, withdraw it.";
      case APPROVED, ACCEPTED -> " To change it, reopen it with a cause.";
      case DRAFT, RETURNED, KICKED_OFF, CLOSED, CANCELLED -> "";
    };
  }

  static Refused dealHasHandoff(String dealId, @Nullable Handoff existing) {
    return new Refused(
        HandoffProblem.DEAL_HAS_HANDOFF,
        "One deal has one active handoff: edit the one that is there.",
        existing == null
            ? Map.of("dealId", dealId)
            : Map.of(
                "dealId", dealId,
                "handoffId", existing.id().toString(),
                "number", existing.number(),
                "currentState", existing.state().name()),
        List.of());
  }

  static Refused noMove(String code, String message) {
    return StrictJson.invalid(List.of(new FieldFault("version", code, message)));
  }

  static Refused nothingToClone() {
    return StrictJson.invalid(
        List.of(
            new FieldFault(
                "cloneOf", "unknown", "There is no such handoff for you. Check its number.")));
  }

  static Refused incomplete(List<FieldFault> faults) {
    return new Refused(
        HandoffProblem.INCOMPLETE,
        faults.size() == 1
            ? "One thing is missing; errors says where and what to type."
            : faults.size() + " things are missing; errors says where and what to type.",
        Map.of(),
        faults);
  }
}

package io.handoff.deals.handoff;

import io.handoff.chassis.problem.FieldFault;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.Person;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Title, customer and the people of the deal are named (R13, R40, R105, R107). */
final class HeadIsFilled implements SubmitRule {

  @Override
  public Stream<FieldFault> faults(Submission submission) {
    HandoffDocument d = submission.document();
    return Stream.of(
            text("title", d.title(), "Say in a few words what the deal is."),
            text("customer", d.customer(), "Enter the customer's name."),
            person("buyer", d.buyer(), "Name who signs at the customer."),
            person("contact", d.contact(), "Name who to talk to at the customer."),
            person(
                "decisionMaker", d.decisionMaker(), "Name who settles trade-offs at the customer."),
            person("salesOwner", d.salesOwner(), "Name who answers for the deal in sales."),
            person(
                "engineeringOwner",
                d.engineeringOwner(),
                "Name who answers for it in engineering."),
            person(
                "finalApprover",
                d.finalApprover(),
                "Name the one person who holds the final sign-off."))
        .flatMap(Optional::stream);
  }

  private static Optional<FieldFault> text(String path, @Nullable String value, String message) {
    return value == null || value.isBlank()
        ? Optional.of(new FieldFault(path, "missing", message))
        : Optional.empty();
  }

  private static Optional<FieldFault> person(String path, @Nullable Person value, String message) {
    return value == null ? Optional.of(new FieldFault(path, "missing", message)) : Optional.empty();
  }
}

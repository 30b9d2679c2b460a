package io.handoff.deals.handoff;

import io.handoff.chassis.problem.FieldFault;
import io.handoff.contracts.document.Person;
import io.handoff.contracts.field.Field;
import java.util.stream.Stream;

/** Whoever is named, anywhere, is one person with a name and an address of their own (R87). */
final class OwnersArePersons implements SubmitRule {

  @Override
  public Stream<FieldFault> faults(Submission submission) {
    return Field.allOf(Person.class, submission.document())
        .filter(person -> !person.value().isOne())
        .map(
            person ->
                new FieldFault(
                    person.path(),
                    "not-one-person",
                    "Enter one person's name and that person's own e-mail address."));
  }
}

package io.handoff.deals.handoff;

import io.handoff.chassis.problem.FieldFault;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.Person;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Each owner of the deal is one person with a name and an address of their own (R87). */
final class OwnersArePersons implements SubmitRule {

  @Override
  public Stream<FieldFault> faults(Submission submission) {
    HandoffDocument d = submission.document();
    Map<String, Person> owners = new LinkedHashMap<>();
    owners.put("decisionMaker", d.decisionMaker());
    owners.put("salesOwner", d.salesOwner());
    owners.put("engineeringOwner", d.engineeringOwner());
    owners.put("finalApprover", d.finalApprover());
    return owners.entrySet().stream()
        .filter(owner -> owner.getValue() != null && !owner.getValue().isOne())
        .map(
            owner ->
                new FieldFault(
                    owner.getKey(),
                    "not-one-person",
                    "Enter one person's name and that person's own e-mail address."));
  }
}

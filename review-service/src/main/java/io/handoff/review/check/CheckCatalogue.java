package io.handoff.review.check;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** All checks, in the order in which their findings are shown: what costs most comes first. */
@ApplicationScoped
public class CheckCatalogue {

  private static final List<Check> CHECKS =
      List.of(
          new FirmDateStandsOnKnownInputs(),
          new SystemHasExactName(),
          new IntegrationHasDirection(),
          new SystemHasFormat(),
          new SystemHasAccessOwner(),
          new OpenQuestionHasOwnerAndDate(),
          new OwnerIsOnePerson(),
          new ExclusionsAreNamed(),
          new ConfirmedIsProved(),
          new ConfirmedShowsItsProof());

  /** What each check looks for. */
  public List<CheckDescription> descriptions() {
    return CHECKS.stream().map(Check::description).toList();
  }

  List<Check> checks() {
    return CHECKS;
  }
}

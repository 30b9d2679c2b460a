package io.handoff.review.datecheck;

import io.handoff.contracts.document.Person;
import io.handoff.review.cover.Cover;
import io.handoff.review.cover.StandIns;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

/** Who answers a question about a date while whom it is assigned to is away. */
@ApplicationScoped
public class WhoAnswers {

  private final StandIns standIns;

  WhoAnswers(StandIns standIns) {
    this.standIns = standIns;
  }

  /** Who stands in; nobody does on what they ask themselves. */
  public Optional<Person> inPlaceOf(DateCheck check, Instant now) {
    return standIns
        .of(check.assignee().email(), now)
        .map(Cover::delegate)
        .filter(delegate -> !check.isAskedBy(delegate));
  }
}

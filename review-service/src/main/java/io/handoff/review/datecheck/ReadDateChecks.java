package io.handoff.review.datecheck;

import io.handoff.chassis.identity.Actor;
import io.handoff.chassis.paging.Cursor;
import io.handoff.chassis.problem.Refused;
import io.handoff.contracts.document.Person;
import io.handoff.review.cover.Cover;
import io.handoff.review.cover.StandIns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Reads questions about dates; whoever may read one may read all. */
@ApplicationScoped
public class ReadDateChecks {

  private final DateChecks dateChecks;
  private final StandIns standIns;
  private final Clock clock;

  ReadDateChecks(DateChecks dateChecks, StandIns standIns, Clock clock) {
    this.dateChecks = dateChecks;
    this.standIns = standIns;
    this.clock = clock;
  }

  /**
   * One question.
   *
   * @throws Refused when there is none
   */
  @Transactional
  public DateCheck read(UUID id) {
    return dateChecks.findByIdOptional(id).orElseThrow(ReadDateChecks::unknown);
  }

  /** Some of them, in no order. */
  @Transactional
  public List<DateCheck> all(Collection<UUID> ids) {
    return dateChecks.list("id in ?1", ids);
  }

  static Refused unknown() {
    return new Refused(
        DateCheckProblem.UNKNOWN_DATE_CHECK, "Look for it in the list of questions about dates.");
  }

  /** A stretch of those that wait for an answer, by due time. */
  @Transactional
  public List<DateCheck> open(Optional<Cursor> after, int limit) {
    return dateChecks.open(Optional.empty(), after, limit);
  }

  /** All that wait for one person, by due time. */
  @Transactional
  public List<DateCheck> waitingFor(Person assignee) {
    return dateChecks.list(
        "answer is null and withdrawnAt is null and lower(assigneeEmail) = ?1 order by dueAt, id",
        Objects.requireNonNull(assignee.email()).toLowerCase(Locale.ROOT));
  }

  /** A stretch of those that wait for one person, or for whom they stand in for, by due time. */
  @Transactional
  public List<DateCheck> openFor(Actor actor, Optional<Cursor> after, int limit) {
    if (actor.email() == null) {
      return List.of();
    }
    List<String> assignees =
        Stream.concat(
                Stream.of(actor.email()),
                standIns.by(actor.email(), clock.instant()).stream()
                    .map(Cover::person)
                    .map(person -> Objects.requireNonNull(person.email()).toLowerCase(Locale.ROOT)))
            .toList();
    return dateChecks.open(Optional.of(assignees), after, limit);
  }
}

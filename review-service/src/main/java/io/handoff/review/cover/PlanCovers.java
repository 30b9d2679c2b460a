package io.handoff.review.cover;

import io.handoff.chassis.identity.Actor;
import io.handoff.chassis.json.StrictJson;
import io.handoff.chassis.paging.Cursor;
import io.handoff.chassis.problem.FieldFault;
import io.handoff.chassis.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Writes covers down, lists them, and takes them back. */
@ApplicationScoped
public class PlanCovers {

  private final Covers covers;
  private final Clock clock;

  PlanCovers(Covers covers, Clock clock) {
    this.covers = covers;
    this.clock = clock;
  }

  /**
   * Writes a cover down.
   *
   * @throws Refused when it is not theirs to plan, or the plan contradicts itself or another one
   */
  @Transactional
  public Cover plan(PlannedCover planned, Actor by) {
    requireOwn(by, planned.personAddress());
    Stream.of(planned.personAddress(), planned.delegateAddress())
        .distinct()
        .sorted()
        .forEach(covers::lockPlansOf);
    Instant now = clock.instant();
    List<FieldFault> faults = faults(planned, now);
    if (!faults.isEmpty()) {
      throw StrictJson.invalid(faults);
    }
    Cover cover = Cover.record(planned, by, now);
    covers.persistAndFlush(cover);
    return cover;
  }

  private List<FieldFault> faults(PlannedCover planned, Instant now) {
    List<FieldFault> faults = new ArrayList<>();
    if (planned.delegateAddress().equals(planned.personAddress())) {
      faults.add(
          new FieldFault(
              "delegate.email",
              "own-delegate",
              "Name somebody else; nobody covers for themselves."));
    }
    if (!planned.ends().isAfter(planned.begins())) {
      faults.add(
          new FieldFault("until", "ends-before-it-begins", "Send a time that is after from."));
      return faults;
    }
    if (!planned.ends().isAfter(now)) {
      faults.add(
          new FieldFault("until", "is-over", "Send a time that is still to come; this is over."));
    }
    covers
        .overlapping(planned.personAddress(), planned.begins(), planned.ends())
        .ifPresent(
            other ->
                faults.add(
                    new FieldFault(
                        "from",
                        "overlaps",
                        other.delegate().name()
                            + " covers "
                            + CoverWords.dates(other)
                            + " already; take that cover back first, or choose other dates.")));
    covers
        .overlapping(planned.delegateAddress(), planned.begins(), planned.ends())
        .ifPresent(
            away ->
                faults.add(
                    new FieldFault(
                        "delegate.email",
                        "delegate-away",
                        planned.delegate().name()
                            + " is covered "
                            + CoverWords.dates(away)
                            + "; name somebody who is there.")));
    covers
        .owedBy(planned.personAddress(), planned.begins(), planned.ends())
        .forEach(
            owed ->
                faults.add(
                    new FieldFault(
                        "from",
                        "stands-in",
                        owed.delegate().name()
                            + " decides for "
                            + owed.person().name()
                            + " "
                            + CoverWords.dates(owed)
                            + "; have that cover taken back and planned with somebody who is"
                            + " there, or choose other dates.")));
    return faults;
  }

  /**
   * A stretch of the covers that have not ended, by their beginning.
   *
   * @param person address of who is away or stands in; absent for all
   * @param after where the stretch before it ended
   */
  @Transactional
  public List<Cover> list(Optional<String> person, Optional<Cursor> after, int limit) {
    return covers.list(person, clock.instant(), after, limit);
  }

  /**
   * Takes a cover back.
   *
   * @throws Refused when there is none, or it is another person's
   */
  @Transactional
  public void withdraw(UUID id, Actor by) {
    Cover cover =
        covers
            .findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
            .filter(found -> !found.isWithdrawn())
            .orElseThrow(
                () ->
                    new Refused(CoverProblem.UNKNOWN_COVER, "Look for it in the list of covers."));
    requireOwn(by, cover.personAddress());
    cover.withdraw(by, clock.instant());
  }

  private static void requireOwn(Actor by, String person) {
    if (!by.hasEmail(person) && !by.is("manager")) {
      throw new Refused(
          CoverProblem.NOT_YOUR_COVER, "Ask them to do it, or a manager when they are away.");
    }
  }
}

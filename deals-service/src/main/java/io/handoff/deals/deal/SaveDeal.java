package io.handoff.deals.deal;

import com.github.f4b6a3.uuid.UuidCreator;
import io.handoff.chassis.etag.EntityTag;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** Keeps what a CRM or portal says about a deal. */
@ApplicationScoped
public class SaveDeal {

  /** How far the clock of whoever tells may be ahead of ours. */
  private static final Duration SKEW = Duration.ofMinutes(5);

  private final Deals deals;
  private final Clock clock;

  SaveDeal(Deals deals, Clock clock) {
    this.deals = deals;
    this.clock = clock;
  }

  /** What came of it. */
  public enum Outcome {
    /** The deal is new here. */
    CREATED,
    /** Something about it changed. */
    UPDATED,
    /** All of it was known. */
    UNCHANGED
  }

  /** A deal as it is now, and what came of saving it. */
  public record Saved(Deal deal, Outcome outcome) {}

  /** Creates or updates a deal: what is said last stands. */
  @Transactional
  public Saved save(String dealId, DealFacts facts) {
    return save(deals.locked(dealId), dealId, facts);
  }

  /**
   * Creates a deal, or updates the version that the caller read.
   *
   * @param ifMatch the entity tag of that version
   * @throws io.handoff.chassis.problem.Refused when it is not the current one
   */
  @Transactional
  public Saved save(String dealId, @Nullable String ifMatch, DealFacts facts) {
    Optional<Deal> known = deals.locked(dealId);
    known.ifPresent(deal -> EntityTag.require(ifMatch, deal.version()));
    return save(known, dealId, facts);
  }

  private Saved save(Optional<Deal> known, String dealId, DealFacts facts) {
    Instant now = clock.instant();
    requirePast(facts.stageChangedAt(), "stageChangedAt", now);
    if (known.isEmpty()) {
      Deal created = new Deal(UuidCreator.getTimeOrderedEpoch(), dealId, facts, now);
      insert(created);
      return new Saved(created, Outcome.CREATED);
    }
    boolean changed = known.get().update(facts, now);
    deals.flush();
    return new Saved(known.get(), changed ? Outcome.UPDATED : Outcome.UNCHANGED);
  }

  /** Two who tell of a new deal at the same moment: the second reads what the first said. */
  private void insert(Deal created) {
    try {
      deals.persistAndFlush(created);
    } catch (ConstraintViolationException taken) {
      throw DealRefused.toldByAnother();
    }
  }

  /**
   * Tells that a deal reached a stage; late and repeated news change nothing.
   *
   * @param at when it did; now when absent
   * @throws io.handoff.chassis.problem.Refused when nobody has told of the deal
   */
  @Transactional
  public Deal reach(String dealId, DealStage stage, @Nullable Instant at) {
    Deal deal = deals.locked(dealId).orElseThrow(DealRefused::notFound);
    Instant now = clock.instant();
    requirePast(at, "at", now);
    deal.reach(stage, (at == null ? now : at).truncatedTo(ChronoUnit.MICROS), now);
    deals.flush();
    return deal;
  }

  private static void requirePast(@Nullable Instant at, String path, Instant now) {
    if (at != null && at.isAfter(now.plus(SKEW))) {
      throw DealRefused.notYet(path);
    }
  }
}

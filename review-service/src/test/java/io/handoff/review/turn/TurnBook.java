package io.handoff.review.turn;

import io.handoff.contracts.document.Person;
import io.handoff.review.calendar.WorkingCalendars;
import io.handoff.review.review.ApprovalEnded;
import io.handoff.review.review.DecisionUndone;
import io.handoff.review.review.Review;
import io.handoff.review.review.ReviewEnded;
import io.handoff.review.review.ReviewResumed;
import io.handoff.review.review.ReviewStarted;
import io.handoff.review.review.TurnMoved;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The turns of one handoff in memory, kept and reckoned by the code of the service. */
public final class TurnBook {

  private final List<Turn> turns = new ArrayList<>();
  private final KeepTurns keep;
  private final ReadTime read;
  private final WorkingCalendars calendars;

  /** An empty one. */
  public TurnBook(WorkingCalendars calendars, Clock clock) {
    Shelf shelf = new Shelf();
    keep = new KeepTurns(shelf);
    this.calendars = calendars;
    read = new ReadTime(shelf, calendars, clock);
  }

  /** A review was opened. */
  public void started(Review review) {
    keep.reviewStarted(
        new ReviewStarted(review, null, null, calendars.ofTeamAnd(List.of(review.reviewer()))));
  }

  /** A review was handed over. */
  public void moved(Review review, Person from, Instant at) {
    keep.turnMoved(new TurnMoved(review, from, review.reviewer(), at));
  }

  /** A review was decided or cancelled. */
  public void ended(Review review, Instant at) {
    keep.reviewEnded(new ReviewEnded(review, at));
  }

  /** An approval lapsed. */
  public void resumed(Review review, Instant at) {
    keep.reviewResumed(new ReviewResumed(review, at));
  }

  /** An approved record was reopened. */
  public void lapsed(Review review, boolean isNewest, Instant at) {
    keep.approvalEnded(new ApprovalEnded(review, isNewest, at));
  }

  /** A decision counts for nothing. */
  public void undone(Review review, boolean isNewest, Instant at) {
    keep.decisionUndone(new DecisionUndone(review, isNewest, at));
  }

  /** The time of a review, as the service tells it. */
  public ReviewTime timeOf(Review review) {
    return read.of(review, review.reviewer());
  }

  /** All turns, in the order in which they were begun. */
  public List<Turn> turns() {
    return List.copyOf(turns);
  }

  /** Holds turns as the table does. */
  private final class Shelf extends Turns {

    @Override
    public void persist(Turn turn) {
      turns.add(new Row(turn));
    }

    @Override
    List<Turn> of(UUID review) {
      return turns.stream().filter(turn -> turn.reviewId().equals(review)).toList();
    }

    @Override
    Instant endIn(UUID review, Instant now) {
      return end(turns.stream().filter(turn -> turn.reviewId().equals(review)), now);
    }

    @Override
    Instant endOf(UUID handoff, Instant now) {
      return end(turns.stream(), now);
    }

    private static Instant end(Stream<Turn> turns, Instant now) {
      return turns
          .map(Row.class::cast)
          .filter(row -> row.end == null)
          .map(row -> row.end(now))
          .max(Comparator.naturalOrder())
          .orElse(now);
    }
  }

  /** A turn that can end, as a row of the table can. */
  private static final class Row extends Turn {

    private final Turn turn;
    private Instant end;

    Row(Turn turn) {
      this.turn = turn;
    }

    private Instant end(Instant now) {
      end = now.isBefore(turn.begunAt()) ? turn.begunAt() : now;
      return end;
    }

    @Override
    public UUID reviewId() {
      return turn.reviewId();
    }

    @Override
    public TurnHolder holder() {
      return turn.holder();
    }

    @Override
    public Person person() {
      return turn.person();
    }

    @Override
    public Instant begunAt() {
      return turn.begunAt();
    }

    @Override
    public Instant endedAt() {
      return end;
    }

    @Override
    Instant endedAtOr(Instant now) {
      return end == null ? now : end;
    }
  }
}

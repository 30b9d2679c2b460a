package io.handoff.review.agenda;

import io.handoff.chassis.identity.Actor;
import io.handoff.review.review.ReviewId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Minutes that somebody spent on a review at one sitting. */
@Entity
@Table(name = "time_spent")
public class TimeSpent {

  @Id private UUID id;
  private UUID reviewId;
  private int minutes;
  private String spentBy;
  private String spentByName;
  private Instant notedAt;

  /** For the persistence layer. */
  @SuppressWarnings("NullAway.Init")
  protected TimeSpent() {}

  static TimeSpent on(ReviewId review, UUID id, int minutes, Actor by, Instant now) {
    TimeSpent spent = new TimeSpent();
    spent.id = id;
    spent.reviewId = review.value();
    spent.minutes = minutes;
    spent.spentBy = by.subject();
    spent.spentByName = by.name();
    spent.notedAt = now;
    return spent;
  }
}

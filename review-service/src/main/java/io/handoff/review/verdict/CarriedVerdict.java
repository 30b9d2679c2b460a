package io.handoff.review.verdict;

import com.github.f4b6a3.uuid.UuidCreator;
import io.handoff.review.review.Review;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A verdict of an earlier round as a new round found it; noted when the round opens, for good. */
@Entity
class CarriedVerdict {

  @Id private UUID id;
  private UUID reviewId;
  private String path;
  @ManyToOne private Verdict verdict;

  @Enumerated(EnumType.STRING)
  private Standing standing;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private String[] because;

  /** For the persistence layer only. */
  protected CarriedVerdict() {}

  /** Carries a verdict into a round. */
  static CarriedVerdict into(Review review, Verdict verdict) {
    CarriedVerdict carried = new CarriedVerdict();
    carried.id = UuidCreator.getTimeOrderedEpoch();
    carried.reviewId = review.id().value();
    carried.path = verdict.path();
    carried.verdict = verdict;
    carried.standing = verdict.standingIn(review.document());
    carried.because = verdict.changedIn(review.document()).toArray(String[]::new);
    return carried;
  }

  /** How the verdict stands in that round. */
  StandingVerdict standing() {
    return new StandingVerdict(verdict, standing, List.of(because));
  }
}

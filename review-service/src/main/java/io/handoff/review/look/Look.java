package io.handoff.review.look;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** That a person opened a revision. */
@Entity
class Look {

  @Id private UUID id;
  private UUID reviewId;
  private String reader;
  private Instant at;

  /** For the persistence layer only. */
  protected Look() {}
}

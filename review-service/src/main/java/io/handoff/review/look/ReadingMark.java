package io.handoff.review.look;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** That a person has read a part of a revision, and what stood there. */
@Entity
public class ReadingMark {

  @Id private UUID id;
  private UUID reviewId;
  private UUID handoffId;
  private int revision;
  private String reader;
  private String path;
  private String valueHash;
  private Instant at;

  /** For the persistence layer only. */
  protected ReadingMark() {}

  /** Whether it is about what stands there now. */
  boolean isAbout(String hash) {
    return valueHash.equals(hash);
  }

  /** The part: a register, or a path in the record. */
  public String path() {
    return path;
  }

  /** The revision that was read. */
  public int revision() {
    return revision;
  }

  /** When. */
  public Instant at() {
    return at;
  }
}

package io.handoff.review.vocabulary;

import io.handoff.contracts.template.WordingClass;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A term that is plain in one class of wording. */
@Entity
@Table(name = "plain_term")
public class PlainTerm {

  @Id private UUID id;

  @Enumerated(EnumType.STRING)
  private WordingClass wordingClass;

  private String term;
  private String customer;
  private String addedBy;
  private String addedByName;
  private Instant addedAt;

  /** For the persistence layer only. */
  protected PlainTerm() {}

  /** Its id. */
  public UUID id() {
    return id;
  }

  /** Where it is plain: what the words are about. */
  public WordingClass wordingClass() {
    return wordingClass;
  }

  /** The term, in lower case. */
  public String term() {
    return term;
  }

  /** The customer to whom it is plain; empty when it is plain to everybody. */
  public String customer() {
    return customer;
  }

  /** Who added it. */
  public String addedByName() {
    return addedByName;
  }

  /** When. */
  public Instant addedAt() {
    return addedAt;
  }
}

package io.handoff.deals.handoff;

import io.handoff.contracts.document.CanonicalJson;
import io.handoff.contracts.document.DocumentJson;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.event.ActorRef;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A frozen copy of the document, with the hash that decisions and sign-offs name. */
@Entity
@Table(name = "revision")
@IdClass(Revision.Key.class)
public class Revision {

  @Id
  @Column(name = "handoff_id")
  private UUID handoffId;

  @Id private int number;

  @Column(name = "document_version")
  private long documentVersion;

  @Column(name = "template_version")
  private int templateVersion;

  private String hash;

  @JdbcTypeCode(SqlTypes.JSON)
  private String document;

  private String author;

  @Column(name = "author_name")
  private String authorName;

  @Column(name = "submitted_at")
  private Instant submittedAt;

  /** For the persistence layer only. */
  @SuppressWarnings("NullAway.Init")
  protected Revision() {}

  static Revision freeze(Handoff handoff, ActorRef author, Instant now) {
    Revision frozen = new Revision();
    frozen.handoffId = handoff.id();
    frozen.number = handoff.revision();
    frozen.documentVersion = handoff.documentVersion();
    frozen.templateVersion = handoff.templateVersion();
    frozen.document = DocumentJson.write(handoff.document());
    frozen.hash = CanonicalJson.hash(frozen.document);
    frozen.author = author.subject();
    frozen.authorName = author.name();
    frozen.submittedAt = now;
    return frozen;
  }

  /** Its number, from 1. */
  public int number() {
    return number;
  }

  /** The version of the document that was frozen. */
  public long documentVersion() {
    return documentVersion;
  }

  /** The version of the template that it answers. */
  public int templateVersion() {
    return templateVersion;
  }

  /** SHA-256 over its canonical JSON, in hex. */
  public String hash() {
    return hash;
  }

  /** The frozen document. */
  public HandoffDocument document() {
    return DocumentJson.read(document);
  }

  /** The same, as it is stored. */
  String documentText() {
    return document;
  }

  /** Display name of whoever submitted it. */
  public String authorName() {
    return authorName;
  }

  /** When it was submitted. */
  public Instant submittedAt() {
    return submittedAt;
  }

  /**
   * Identifies a revision.
   *
   * @param handoffId its handoff
   * @param number its number
   */
  public record Key(UUID handoffId, int number) {}
}

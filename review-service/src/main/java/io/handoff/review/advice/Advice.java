package io.handoff.review.advice;

import com.github.f4b6a3.uuid.UuidCreator;
import io.handoff.chassis.identity.Actor;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody says who was asked; never changed, a later word counts instead. */
@Entity
public class Advice {

  @Id private UUID id;
  private UUID requestId;
  private String bySubject;
  private String byName;
  private String byEmail;
  private boolean concern;
  private @Nullable String text;
  private Instant at;
  private int fromRevision;

  /** For the persistence layer only. */
  protected Advice() {}

  static Advice given(
      AdviceRequest request,
      int revision,
      boolean concern,
      @Nullable String text,
      Actor by,
      Instant now) {
    Advice advice = new Advice();
    advice.id = UuidCreator.getTimeOrderedEpoch();
    advice.requestId = request.id();
    advice.bySubject = by.subject();
    advice.byName = by.name();
    advice.byEmail = Objects.requireNonNull(by.email());
    advice.concern = concern;
    advice.text = text;
    advice.at = now;
    advice.fromRevision = revision;
    return advice;
  }

  /** The same word on a later revision, in which the section is what it was. */
  Advice carriedTo(AdviceRequest request) {
    Advice advice = new Advice();
    advice.id = UuidCreator.getTimeOrderedEpoch();
    advice.requestId = request.id();
    advice.bySubject = bySubject;
    advice.byName = byName;
    advice.byEmail = byEmail;
    advice.concern = concern;
    advice.text = text;
    advice.at = at;
    advice.fromRevision = fromRevision;
    return advice;
  }

  UUID requestId() {
    return requestId;
  }

  String byEmail() {
    return byEmail;
  }

  /** Who says it. */
  public String byName() {
    return byName;
  }

  /** Whether it stands against an approval. */
  public boolean isConcern() {
    return concern;
  }

  /** What they say. */
  public @Nullable String text() {
    return text;
  }

  /** When. */
  public Instant at() {
    return at;
  }

  /** On which revision they said it. */
  public int fromRevision() {
    return fromRevision;
  }
}

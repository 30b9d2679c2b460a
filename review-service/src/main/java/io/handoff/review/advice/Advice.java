package io.handoff.review.advice;

import com.github.f4b6a3.uuid.UuidCreator;
import io.handoff.chassis.identity.Actor;
import io.handoff.contracts.document.Person;
import io.handoff.review.review.Review;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
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
  private String forName;
  private String forEmail;
  private boolean concern;
  private @Nullable String text;
  private Instant at;
  private int fromRevision;

  /** For the persistence layer only. */
  protected Advice() {}

  static Advice given(
      AdviceRequest request,
      Person voice,
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
    advice.forName = Objects.requireNonNull(voice.name());
    advice.forEmail = Objects.requireNonNull(voice.email());
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
    advice.forName = forName;
    advice.forEmail = forEmail;
    advice.concern = concern;
    advice.text = text;
    advice.at = at;
    advice.fromRevision = fromRevision;
    return advice;
  }

  /** Whether it is the word of somebody who wrote a revision, or was said by them for another. */
  boolean isOfWhoWrote(Review review) {
    return review.writers().contains(bySubject)
        || review.isWrittenBy(new Person(byName, byEmail))
        || review.isWrittenBy(new Person(forName, forEmail));
  }

  UUID requestId() {
    return requestId;
  }

  String byEmail() {
    return byEmail;
  }

  /** Address of who was asked for this word. */
  String forEmail() {
    return forEmail;
  }

  /** In whose place it is said; empty when it is their own word. */
  public Optional<String> onBehalfOf() {
    return forEmail.equals(byEmail) ? Optional.empty() : Optional.of(forName);
  }

  /** "Ana Ruiz", or "Luca Rossi for Ana Ruiz". */
  String names() {
    return byName + onBehalfOf().map(name -> " for " + name).orElse("");
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

package io.handoff.review.advice;

import com.github.f4b6a3.uuid.UuidCreator;
import io.handoff.chassis.identity.Actor;
import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.ActorRef;
import io.handoff.review.review.Review;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/** Somebody is asked for advice on a revision, or for their word on a section of it. */
@Entity
@Table(name = "advice_request")
public class AdviceRequest {

  @Id private UUID id;
  private UUID reviewId;
  private UUID handoffId;
  private int revision;
  private @Nullable String section;

  @Enumerated(EnumType.STRING)
  private @Nullable Needed needed;

  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  private List<Person> persons;

  private String question;
  private String askedBy;
  private String askedByName;
  private @Nullable String askedByEmail;
  private Instant askedAt;
  private @Nullable String withdrawnByName;
  private @Nullable Instant withdrawnAt;

  /** For the persistence layer only. */
  protected AdviceRequest() {}

  static AdviceRequest of(Review review, AskedAdvice asked, Actor by, Instant now) {
    AdviceRequest request = on(review, now);
    request.section = asked.section();
    request.needed = asked.needed();
    request.persons = asked.persons().stream().map(AdviceRequest::lower).toList();
    request.question = asked.question();
    request.askedBy = by.subject();
    request.askedByName = by.name();
    request.askedByEmail = by.email();
    return request;
  }

  private static Person lower(Person person) {
    return person.email() == null
        ? person
        : new Person(person.name(), person.email().strip().toLowerCase(Locale.ROOT));
  }

  /** The same asked of a later revision, of those who have not written it. */
  AdviceRequest again(Review review, Instant now) {
    AdviceRequest request = on(review, now);
    request.section = section;
    request.needed = needed;
    request.persons = persons.stream().filter(person -> !review.isWrittenBy(person)).toList();
    request.question = question;
    request.askedBy = askedBy;
    request.askedByName = askedByName;
    request.askedByEmail = askedByEmail;
    return request;
  }

  private static AdviceRequest on(Review review, Instant now) {
    AdviceRequest request = new AdviceRequest();
    request.id = UuidCreator.getTimeOrderedEpoch();
    request.reviewId = review.id().value();
    request.handoffId = review.handoff().id();
    request.revision = review.revision();
    request.askedAt = now;
    return request;
  }

  /** Asks no longer. */
  void withdraw(Actor by, Instant now) {
    withdrawnByName = by.name();
    withdrawnAt = now;
  }

  /** Whether somebody is asked. */
  public boolean asks(Actor actor) {
    return withdrawnAt == null
        && persons.stream().anyMatch(person -> actor.hasEmail(person.email()));
  }

  /** Whether a person is asked. */
  boolean asks(Person other) {
    return persons.stream().anyMatch(person -> isSame(other, person.email()));
  }

  /** Whether a person asks, as far as addresses tell. */
  boolean isAskedBy(Person person) {
    return isSame(person, askedByEmail);
  }

  private static boolean isSame(Person person, @Nullable String address) {
    return address != null && address.equalsIgnoreCase(person.email());
  }

  /** Its id. */
  public UUID id() {
    return id;
  }

  /** On which review. */
  public UUID reviewId() {
    return reviewId;
  }

  /** Which part they are asked about; empty for the whole. */
  public Optional<String> section() {
    return Optional.ofNullable(section);
  }

  /** Whose word is needed, in words; empty when an approval waits for nobody. */
  public Optional<String> neededWords() {
    return Optional.ofNullable(needed)
        .map(rule -> rule.words(persons.stream().map(Person::name).toList()));
  }

  Optional<Needed> needed() {
    return Optional.ofNullable(needed);
  }

  /** Who is asked; nobody when all who were asked in an earlier round wrote this revision. */
  public List<Person> persons() {
    return persons;
  }

  /** What is asked. */
  public String question() {
    return question;
  }

  /** Who asked. */
  public ActorRef askedBy() {
    return new ActorRef(askedBy, askedByName, askedByEmail);
  }

  /** When. */
  public Instant askedAt() {
    return askedAt;
  }
}

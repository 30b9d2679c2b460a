package io.handoff.review.thread;

import com.github.f4b6a3.uuid.UuidCreator;
import io.handoff.chassis.identity.Actor;
import io.handoff.contracts.document.Person;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Words in a thread after its first ones. */
@Entity
@Immutable
public class ThreadReply {

  @Id private UUID id;
  private UUID threadId;
  private String text;
  private String saidBy;
  private String saidByName;
  private @Nullable String saidByEmail;
  private Instant saidAt;

  /** For the persistence layer only. */
  protected ThreadReply() {}

  static ThreadReply to(FieldThread thread, String text, Actor by, Instant now) {
    ThreadReply reply = new ThreadReply();
    reply.id = UuidCreator.getTimeOrderedEpoch();
    reply.threadId = thread.id();
    reply.text = text;
    reply.saidBy = by.subject();
    reply.saidByName = by.name();
    reply.saidByEmail = by.email();
    reply.saidAt = now;
    return reply;
  }

  /** Its id. */
  public UUID id() {
    return id;
  }

  /** The thread it stands in. */
  UUID threadId() {
    return threadId;
  }

  /** The words. */
  public String text() {
    return text;
  }

  /** Who said them. */
  public Person by() {
    return new Person(saidByName, saidByEmail);
  }

  /** When. */
  public Instant at() {
    return saidAt;
  }
}

package io.handoff.review.agenda;

import io.handoff.chassis.identity.Actor;
import io.handoff.review.review.ReviewId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a reviewer said to one of the four questions; said again, it is replaced. */
@Entity
@Table(name = "question_answer")
public class QuestionAnswer {

  @EmbeddedId private Key key;

  @Enumerated(EnumType.STRING)
  private Verdict verdict;

  private @Nullable String note;
  private String answeredBy;
  private String answeredByName;
  private Instant answeredAt;

  /** For the persistence layer. */
  @SuppressWarnings("NullAway.Init")
  protected QuestionAnswer() {}

  static QuestionAnswer to(FourQuestion question, ReviewId review) {
    QuestionAnswer answer = new QuestionAnswer();
    answer.key = new Key(review.value(), question);
    return answer;
  }

  /** Answers it. */
  void answer(Verdict said, @Nullable String why, Actor by, Instant now) {
    verdict = said;
    note = why;
    answeredBy = by.subject();
    answeredByName = by.name();
    answeredAt = now;
  }

  /** Which question. */
  public FourQuestion question() {
    return key.question;
  }

  /** Yes or no. */
  public Verdict verdict() {
    return verdict;
  }

  /** Why. */
  public @Nullable String note() {
    return note;
  }

  /** Display name of who answered. */
  public String by() {
    return answeredByName;
  }

  /** When. */
  public Instant at() {
    return answeredAt;
  }

  /** Yes or no. */
  public enum Verdict {
    /** It does. */
    YES,
    /** It does not; the note says why, and an approval waits. */
    NO
  }

  /**
   * Which question of which review.
   *
   * @param reviewId the review
   * @param question the question
   */
  @Embeddable
  record Key(
      @Column(name = "review_id") UUID reviewId,
      @Enumerated(EnumType.STRING) FourQuestion question) {}
}

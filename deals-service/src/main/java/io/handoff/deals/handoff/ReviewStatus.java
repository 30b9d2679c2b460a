package io.handoff.deals.handoff;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import io.handoff.contracts.document.DocumentJson;
import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.ActorRef;
import io.handoff.contracts.event.FindingsPublished;
import io.handoff.contracts.event.HandoffApproved;
import io.handoff.contracts.event.HandoffReturned;
import io.handoff.contracts.event.ReviewHandedOver;
import io.handoff.contracts.event.ReviewOpened;
import io.handoff.contracts.event.ReviewReopened;
import io.handoff.contracts.event.WorkingTimeTold;
import io.handoff.contracts.finding.DueTime;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.MoreFindings;
import io.handoff.contracts.finding.Reason;
import io.handoff.contracts.finding.WorkingTime;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What review-service last said about a handoff: the findings of a version, and the review at hand.
 */
@Entity
@DynamicUpdate // a review that opens or ends does not write the findings again
@Table(name = "review_status")
public class ReviewStatus {

  private static final TypeReference<List<Finding>> FINDINGS = new TypeReference<>() {};
  private static final TypeReference<List<Reason>> REASONS = new TypeReference<>() {};
  private static final TypeReference<List<String>> PHASES = new TypeReference<>() {};

  @Id
  @Column(name = "handoff_id")
  private UUID handoffId;

  @Column(name = "document_version")
  private long documentVersion;

  @JdbcTypeCode(SqlTypes.JSON)
  private String findings = "[]";

  @Column(name = "more_findings")
  @JdbcTypeCode(SqlTypes.JSON)
  private @Nullable String moreFindings;

  @Column(name = "review_id")
  private @Nullable UUID reviewId;

  private @Nullable Integer revision;

  @JdbcTypeCode(SqlTypes.JSON)
  private @Nullable String reviewer;

  @JdbcTypeCode(SqlTypes.JSON)
  private @Nullable String due;

  @JdbcTypeCode(SqlTypes.JSON)
  private @Nullable String working;

  @JdbcTypeCode(SqlTypes.JSON)
  private String reasons = "[]";

  private @Nullable String summary;

  @Column(name = "approved_phases")
  @JdbcTypeCode(SqlTypes.JSON)
  private String approvedPhases = "[]";

  @Column(name = "approved_by")
  @JdbcTypeCode(SqlTypes.JSON)
  private @Nullable String approvedBy;

  @Version private @Nullable Long version;

  /** For the persistence layer only. */
  @SuppressWarnings("NullAway.Init")
  protected ReviewStatus() {}

  ReviewStatus(UUID handoffId) {
    this.handoffId = handoffId;
  }

  /** Takes findings in, unless those of a later version are here. */
  void found(FindingsPublished published) {
    if (published.version() >= documentVersion) {
      documentVersion = published.version();
      findings = write(published.findings());
      moreFindings = published.moreFindings() == null ? null : write(published.moreFindings());
    }
  }

  void opened(ReviewOpened review) {
    reviewId = review.reviewId();
    revision = review.revision();
    waits(review.reviewer(), review.due(), review.working());
  }

  void reopened(ReviewReopened review) {
    waits(review.reviewer(), review.due(), review.working());
  }

  private void waits(Person whose, DueTime until, @Nullable WorkingTime works) {
    reviewer = write(whose);
    due = write(until);
    works(works);
    approvalEnded();
  }

  /** Forgets what the last approval covered, and who gave it. */
  void approvalEnded() {
    approvedPhases = "[]";
    approvedBy = null;
  }

  private void works(@Nullable WorkingTime works) {
    working = works == null ? null : write(works);
  }

  /** Takes in when whoever decides works, unless that review no longer waits. */
  void works(WorkingTimeTold told) {
    if (told.reviewId().equals(reviewId) && reviewer != null) {
      works(told.working());
    }
  }

  /** Takes a hand-over in, unless that review no longer waits. */
  boolean handedOver(ReviewHandedOver review) {
    boolean waits = review.reviewId().equals(reviewId) && reviewer != null;
    if (waits) {
      reviewer = write(review.reviewer());
      works(review.working());
    }
    return waits;
  }

  void returned(HandoffReturned decision) {
    reasons = write(decision.reasons());
    summary = decision.summary();
    closed();
  }

  void approved(HandoffApproved decision) {
    reasons = "[]";
    summary = decision.summary();
    approvedPhases = write(decision.phases());
    approvedBy = write(decision.decidedBy());
    reviewId = decision.reviewId();
    closed();
  }

  /** Ends what is known of the review of a revision; false when a newer one is at hand. */
  boolean closed(int ended) {
    if (revision != null && revision > ended) {
      return false;
    }
    closed();
    return true;
  }

  private void closed() {
    reviewer = null;
    due = null;
    working = null;
  }

  /** Another number whenever what was said has changed; 0 while nothing was said. */
  public long version() {
    return shown(version);
  }

  static long shown(@Nullable Long version) {
    return version == null ? 0 : version + 1;
  }

  /** The version of the document that the findings belong to; 0 before the first. */
  public long documentVersion() {
    return documentVersion;
  }

  /** How many more stand than the findings list; absent when they list all. */
  public @Nullable MoreFindings moreFindings() {
    return moreFindings == null ? null : read(moreFindings, new TypeReference<MoreFindings>() {});
  }

  /** The findings. */
  public List<Finding> findings() {
    return read(findings, FINDINGS);
  }

  /** The review at hand or the last one. */
  public @Nullable UUID reviewId() {
    return reviewId;
  }

  /** Whose turn it is, while a review waits. */
  public @Nullable Person reviewer() {
    return reviewer == null ? null : read(reviewer, new TypeReference<Person>() {});
  }

  /** When the decision is due, while a review waits. */
  public @Nullable DueTime due() {
    return due == null ? null : read(due, new TypeReference<DueTime>() {});
  }

  /** Why the last revision was returned. */
  public List<Reason> reasons() {
    return read(reasons, REASONS);
  }

  /** What the reviewer said about the whole. */
  public @Nullable String summary() {
    return summary;
  }

  /** Who approved the revision, while it is approved; absent when that was not kept. */
  public @Nullable ActorRef approvedBy() {
    return approvedBy == null ? null : read(approvedBy, new TypeReference<ActorRef>() {});
  }

  /** Ids of the phases that are approved; none when the approval covers all. */
  public List<String> approvedPhases() {
    return read(approvedPhases, PHASES);
  }

  private static String write(Object value) {
    try {
      return DocumentJson.mapper().writeValueAsString(value);
    } catch (JsonProcessingException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private static <T> T read(String json, TypeReference<T> type) {
    try {
      return DocumentJson.mapper().readValue(json, type);
    } catch (JsonProcessingException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}

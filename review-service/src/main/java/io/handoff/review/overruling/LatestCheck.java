package io.handoff.review.overruling;

import io.handoff.contracts.event.HandoffRef;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Outcome;
import io.handoff.contracts.finding.Overruling;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What the checks last said about a record. Whoever settles its findings locks it first. */
@Entity
@Table(name = "latest_check")
public class LatestCheck {

  @Id private UUID handoffId;
  private String handoffNumber;
  private String dealId;
  private String title;
  private String customer;
  private long documentVersion;
  private @Nullable Integer revision;

  /** May change alone, which Hibernate does not see of a value that is said to be immutable. */
  @JdbcTypeCode(SqlTypes.JSON)
  private List<StandingFinding> findings;

  private Instant checkedAt;

  /** For the persistence layer only. */
  protected LatestCheck() {}

  LatestCheck(UUID handoffId) {
    this.handoffId = handoffId;
  }

  /** Takes in a check run over a version. */
  void checked(
      HandoffRef handoff,
      long version,
      @Nullable Integer revision,
      List<StandingFinding> findings,
      Instant now) {
    this.handoffNumber = handoff.number();
    this.dealId = handoff.dealId();
    this.title = handoff.title();
    this.customer = handoff.customer();
    this.documentVersion = version;
    this.revision = revision;
    this.findings = List.copyOf(findings);
    this.checkedAt = now;
  }

  /** Takes in that a finding was overruled. */
  public void overrule(String finding, Overruling by) {
    findings =
        findings.stream()
            .map(
                standing ->
                    standing.finding().id().equals(finding)
                        ? new StandingFinding(
                            standing.finding().overruled(by), standing.valueHash())
                        : standing)
            .toList();
  }

  /** Whether a finding stands on the very value that it was read on. */
  public boolean holds(String finding, String valueHash) {
    return find(finding)
        .filter(standing -> standing.finding().outcome() != Outcome.OVERRIDDEN)
        .filter(standing -> standing.valueHash().equals(valueHash))
        .isPresent();
  }

  private Optional<StandingFinding> find(String finding) {
    return findings.stream().filter(found -> found.finding().id().equals(finding)).findFirst();
  }

  /** Which handoff. */
  public HandoffRef handoff() {
    return new HandoffRef(handoffId, handoffNumber, dealId, title, customer);
  }

  /** The version of the record that was checked. */
  public long documentVersion() {
    return documentVersion;
  }

  /** The revision it was frozen as, if it was. */
  public @Nullable Integer revision() {
    return revision;
  }

  /** What was found. */
  public List<Finding> findings() {
    return findings.stream().map(StandingFinding::finding).toList();
  }
}

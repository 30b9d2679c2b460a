package io.handoff.review.overruling;

import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.event.HandoffRef;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Holds what the checks found in a version against what people overruled in versions before. */
@ApplicationScoped
public class SettleFindings {

  private final LatestChecks checks;
  private final Overrulings overrulings;
  private final Clock clock;

  SettleFindings(LatestChecks checks, Overrulings overrulings, Clock clock) {
    this.checks = checks;
    this.overrulings = overrulings;
    this.clock = clock;
  }

  /**
   * Ends the overrulings whose field changed, and lets the others hold.
   *
   * @param version the version of the record
   * @param revision the revision it was frozen as, if it was
   * @return the findings, those that were overruled marked so
   */
  @Transactional
  public List<Finding> settle(
      HandoffRef handoff,
      long version,
      @Nullable Integer revision,
      HandoffDocument document,
      List<Finding> found) {
    LatestCheck latest = checks.locked(handoff.id()).orElse(null);
    boolean isFirst = latest == null;
    if (isFirst) {
      latest = new LatestCheck(handoff.id());
    }
    Instant now = clock.instant();
    Map<String, AskedOverruling> agreed =
        agreed(live(handoff.id(), isFirst).stream().filter(asked -> holds(asked, document, now)));
    List<Finding> settled = found.stream().map(finding -> settle(finding, agreed)).toList();
    latest.checked(
        handoff,
        version,
        revision,
        settled.stream()
            .map(finding -> new StandingFinding(finding, ValueHash.of(document, finding.path())))
            .toList(),
        now);
    if (isFirst) {
      checks.persist(latest);
    }
    return settled;
  }

  /**
   * Marks what was found in a version beside the last check run, and changes nothing. Nobody
   * overrules more until the transaction ends.
   *
   * @return the findings, those that two people overruled marked so
   */
  @Transactional
  public List<Finding> mark(UUID handoffId, HandoffDocument document, List<Finding> found) {
    boolean isFirst = checks.locked(handoffId).isEmpty();
    Map<String, AskedOverruling> agreed =
        agreed(
            live(handoffId, isFirst).stream()
                .filter(asked -> asked.isAbout(ValueHash.of(document, asked.path()))));
    return found.stream().map(finding -> settle(finding, agreed)).toList();
  }

  private static Map<String, AskedOverruling> agreed(Stream<AskedOverruling> live) {
    return live.filter(asked -> asked.state() == OverrulingState.AGREED)
        .collect(Collectors.toMap(AskedOverruling::finding, Function.identity()));
  }

  /** Nobody can have overruled what was never checked. */
  private List<AskedOverruling> live(UUID handoff, boolean isFirst) {
    return isFirst ? List.of() : overrulings.live(handoff);
  }

  private static boolean holds(AskedOverruling asked, HandoffDocument document, Instant now) {
    if (asked.isAbout(ValueHash.of(document, asked.path()))) {
      return true;
    }
    asked.expire(now);
    return false;
  }

  private static Finding settle(Finding finding, Map<String, AskedOverruling> agreed) {
    AskedOverruling overruling = agreed.get(finding.id());
    return overruling == null || finding.outcome() == Outcome.ERROR
        ? finding
        : finding.overruled(overruling.agreement());
  }
}

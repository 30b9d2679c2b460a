package io.handoff.review.replay;

import io.handoff.check.CheckDescription;
import io.handoff.check.catalogue.CheckCatalogue;
import io.handoff.contracts.finding.Outcome;
import io.handoff.review.replay.ReplayedRevision.Found;
import io.handoff.review.review.ReviewState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Adds up what a replay says about each check; checks that are no more come last. */
public final class ReplayTotals {

  private final Map<String, ReplayTotal> totals = new LinkedHashMap<>();
  private final Map<String, List<String>> reads = new LinkedHashMap<>();
  private int revisions;

  ReplayTotals() {
    for (CheckDescription check : CheckCatalogue.descriptions()) {
      totals.put(check.id(), ReplayTotal.none(check.id()));
      reads.put(check.id(), check.reads());
    }
  }

  void add(ReplayedRevision revision) {
    revisions++;
    revision
        .before()
        .forEach(found -> totals.putIfAbsent(found.check(), ReplayTotal.none(found.check())));
    totals.replaceAll((check, total) -> total.plus(of(check, revision)));
  }

  private ReplayTotal of(String check, ReplayedRevision revision) {
    long now = count(revision.now(), found -> found.check().equals(check));
    return new ReplayTotal(
        check,
        count(revision.before(), found -> found.check().equals(check)),
        now,
        count(
            revision.before(),
            found -> found.check().equals(check) && found.outcome() == Outcome.OVERRIDDEN),
        revision.state().wasApproved() && now > 0 ? 1 : 0,
        revision.state() == ReviewState.RETURNED && now == 0 && isReason(check, revision) ? 1 : 0);
  }

  private static long count(List<Found> findings, Predicate<Found> which) {
    return findings.stream().filter(which).count();
  }

  private boolean isReason(String check, ReplayedRevision revision) {
    return revision.reasons().stream()
        .anyMatch(
            reason ->
                reads.getOrDefault(check, List.of()).stream()
                    .anyMatch(field -> touches(field, reason.path())));
  }

  /** Whether one is the other or stands within it; * is any item. */
  static boolean touches(String field, String path) {
    String[] pattern = field.split("\\.");
    String[] steps = path.split("\\.");
    for (int i = 0; i < Math.min(pattern.length, steps.length); i++) {
      if (!pattern[i].equals("*") && !pattern[i].equals(steps[i])) {
        return false;
      }
    }
    return true;
  }

  /** How many revisions were replayed. */
  public int revisions() {
    return revisions;
  }

  /** What it says about each check, in the order of the catalogue. */
  public List<ReplayTotal> checks() {
    return List.copyOf(totals.values());
  }
}

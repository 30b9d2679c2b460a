package io.handoff.review.replay;

/**
 * What a replay says about one check.
 *
 * @param check its id
 * @param foundBefore findings of it then
 * @param foundNow findings of it now
 * @param overruled findings of it that two people overruled
 * @param approvedAlthoughFound approved revisions, also of records reopened since, in which it
 *     finds something now
 * @param returnedAlthoughNotFound returned revisions with a reason on a field that it reads, in
 *     which it finds nothing now
 */
public record ReplayTotal(
    String check,
    long foundBefore,
    long foundNow,
    long overruled,
    long approvedAlthoughFound,
    long returnedAlthoughNotFound) {

  static ReplayTotal none(String check) {
    return new ReplayTotal(check, 0, 0, 0, 0, 0);
  }

  ReplayTotal plus(ReplayTotal other) {
    return new ReplayTotal(
        check,
        foundBefore + other.foundBefore,
        foundNow + other.foundNow,
        overruled + other.overruled,
        approvedAlthoughFound + other.approvedAlthoughFound,
        returnedAlthoughNotFound + other.returnedAlthoughNotFound);
  }
}

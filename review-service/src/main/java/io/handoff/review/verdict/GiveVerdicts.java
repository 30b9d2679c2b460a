package io.handoff.review.verdict;

import io.handoff.chassis.identity.Actor;
import io.handoff.chassis.json.StrictJson;
import io.handoff.chassis.problem.FieldFault;
import io.handoff.chassis.problem.Refused;
import io.handoff.contracts.field.FieldPath;
import io.handoff.review.review.KnownPath;
import io.handoff.review.review.OpenReviews;
import io.handoff.review.review.Review;
import io.handoff.review.review.ReviewId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives verdicts on answers and entries of the revision under review, all of them or none. */
@ApplicationScoped
public class GiveVerdicts {

  private final OpenReviews openReviews;
  private final Verdicts verdicts;
  private final Clock clock;

  GiveVerdicts(OpenReviews openReviews, Verdicts verdicts, Clock clock) {
    this.openReviews = openReviews;
    this.verdicts = verdicts;
    this.clock = clock;
  }

  /**
   * Gives verdicts; each replaces the one that was given in this round on the same answer.
   *
   * @throws Refused when they are not theirs to give, the review has ended, or some are wrong
   */
  @Transactional
  public List<Verdict> give(ReviewId id, List<NewVerdict> said, Actor by) {
    Review review = openReviews.lockToDecide(id, by);
    check(review, said);
    Instant now = clock.instant();
    List<Verdict> given =
        said.stream().map(verdict -> Verdict.give(review, verdict, by, now)).toList();
    verdicts
        .given(id.value(), given.stream().map(Verdict::path).toList())
        .forEach(earlier -> earlier.replace(now));
    verdicts.flush();
    verdicts.persist(given);
    verdicts.flush();
    return given;
  }

  /**
   * Checks verdicts that are not given yet.
   *
   * @throws Refused when some are wrong
   */
  public static void check(Review review, List<NewVerdict> said) {
    List<FieldFault> faults = new ArrayList<>();
    Map<String, String> seen = new HashMap<>();
    for (int i = 0; i < said.size(); i++) {
      String at = "verdicts." + i;
      NewVerdict verdict = said.get(i);
      KnownPath.fault(at + ".path", verdict.path(), review).ifPresent(faults::add);
      checkWords(at, verdict, faults);
      String first = seen.putIfAbsent(FieldPath.parse(verdict.path()).holder().toString(), at);
      if (first != null) {
        faults.add(
            new FieldFault(
                at + ".path",
                "duplicate",
                "Send one verdict for each answer or entry; " + first + " is about it too."));
      }
    }
    if (!faults.isEmpty()) {
      throw StrictJson.invalid(faults);
    }
  }

  private static void checkWords(String at, NewVerdict verdict, List<FieldFault> faults) {
    if (verdict.kind() == VerdictKind.ACCEPT) {
      if (verdict.mark() != null) {
        faults.add(
            new FieldFault(
                at + ".mark",
                "mark-not-taken",
                "What is accepted takes no mark; leave it out, or challenge the answer."));
      }
      return;
    }
    if (verdict.mark() == null) {
      faults.add(
          new FieldFault(
              at + ".mark", "mark-missing", "Say what is the matter: MISSING, UNCLEAR or WRONG."));
    }
    if (verdict.text() == null || verdict.text().isBlank()) {
      faults.add(
          new FieldFault(at + ".text", "text-missing", "Say what is asked or what must change."));
    }
  }
}

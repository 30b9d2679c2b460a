package io.handoff.review.look;

import io.handoff.chassis.identity.Actor;
import io.handoff.chassis.problem.CommonProblem;
import io.handoff.chassis.problem.Refused;
import io.handoff.contracts.change.DocumentDiff;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.field.FieldPath;
import io.handoff.review.review.Review;
import io.handoff.review.verdict.Ground;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads what people have looked at, and what is new to them. */
@ApplicationScoped
public class ReadLooks {

  private final Looks looks;

  ReadLooks(Looks looks) {
    this.looks = looks;
  }

  /** How far somebody has read. */
  @Transactional
  public Progress progress(Review review, Actor reader) {
    return Progress.in(review.document(), looks.marks(review, reader));
  }

  /** What has changed since somebody last looked at an earlier revision. */
  @Transactional
  public Changes sinceLookOf(Actor reader, Review review) {
    return between(looks.lastLookedAt(review, reader), review);
  }

  /**
   * How much of some revisions has changed since somebody looked at an earlier one, or else since
   * the one before; by the ids of their reviews, without those that have none before.
   */
  @Transactional
  public Map<UUID, ChangedSince> changedSince(Actor reader, Collection<UUID> reviews) {
    return reviews.isEmpty()
        ? Map.of()
        : looks.compared(reviews, reader).stream()
            .collect(Collectors.toMap(Looks.Compared::review, ReadLooks::changed));
  }

  private static ChangedSince changed(Looks.Compared compared) {
    long parts =
        DocumentDiff.between(compared.before(), compared.document()).stream()
            .map(change -> FieldPath.parse(change.path()).holder())
            .distinct()
            .count();
    return new ChangedSince(compared.earlier(), Math.toIntExact(parts));
  }

  /**
   * What has changed since an earlier revision.
   *
   * @throws Refused when there is none with that number
   */
  @Transactional
  public Changes since(int revision, Review review) {
    Looks.Earlier earlier =
        looks
            .earlier(review, revision)
            .orElseThrow(
                () ->
                    new Refused(
                        CommonProblem.MALFORMED_PARAMETER,
                        "since takes mine, or the number of an earlier revision of this handoff."));
    return between(Optional.of(earlier), review);
  }

  private static Changes between(Optional<Looks.Earlier> since, Review review) {
    HandoffDocument before = since.map(Looks.Earlier::document).orElseGet(HandoffDocument::empty);
    HandoffDocument after = review.document();
    List<Changes.Leaning> leaning =
        before.milestones().keySet().stream()
            .filter(id -> after.milestones().containsKey(id))
            .map(id -> "milestones." + id)
            .map(path -> new Changes.Leaning(path, Ground.changed(before, after, path)))
            .filter(date -> !date.because().isEmpty() && !date.because().contains(date.path()))
            .toList();
    return new Changes(
        since.map(Looks.Earlier::revision), DocumentDiff.between(before, after), leaning);
  }
}

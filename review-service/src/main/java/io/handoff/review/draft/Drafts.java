package io.handoff.review.draft;

import io.handoff.chassis.identity.Actor;
import io.handoff.review.review.ReviewId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** All drafts. */
@ApplicationScoped
class Drafts implements PanacheRepositoryBase<Draft, Draft.Key> {

  /** Whoever saves, deletes or sends drafts of a person on a review waits for who is at them. */
  void lockThoseOf(ReviewId review, Actor author) {
    getEntityManager()
        .createNativeQuery(
            "SELECT cast(pg_advisory_xact_lock(hashtextextended("
                + "'draft ' || :review || ' ' || :author, 0)) as text)")
        .setParameter("review", review.value().toString())
        .setParameter("author", author.subject())
        .getSingleResult();
  }

  /** One person's drafts on one review, in the order in which they were begun. */
  List<Draft> of(ReviewId review, Actor author) {
    return list(
        "key.reviewId = ?1 and key.author = ?2 order by begunAt, key.id",
        review.value(),
        author.subject());
  }
}

package io.handoff.deals.handoff;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The frozen revisions. */
@ApplicationScoped
public class Revisions implements PanacheRepositoryBase<Revision, Revision.Key> {

  /** All of a handoff, first to last. */
  List<Revision> of(UUID handoffId) {
    return list("handoffId = ?1 order by number", handoffId);
  }

  /** The first that froze a version or a later one. */
  Optional<Revision> firstSince(UUID handoffId, long documentVersion) {
    return find(
            "handoffId = ?1 and documentVersion >= ?2 order by number", handoffId, documentVersion)
        .firstResultOptional();
  }
}

package io.handoff.deals.template;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The versions of the template. */
@ApplicationScoped
class Templates implements PanacheRepositoryBase<Template, Integer> {

  private final EntityManager entities;

  Templates(EntityManager entities) {
    this.entities = entities;
  }

  /** The one that new handoffs take. */
  Template published() {
    return find("state", TemplateState.PUBLISHED).singleResult();
  }

  /** All of them, newest first. */
  List<Template> newestFirst() {
    return list("order by version desc");
  }

  Optional<Template> locked(int version) {
    return findByIdOptional(version, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Lets stewards take turns until the transaction ends; readers do not wait. */
  void takeTurns() {
    entities.createNativeQuery("LOCK TABLE template IN SHARE ROW EXCLUSIVE MODE").executeUpdate();
  }

  /** The number of the next draft. */
  int nextVersion() {
    return find("order by version desc").firstResultOptional().map(Template::version).orElse(0) + 1;
  }

  /** Publishes a version as it ships, unless it is there. */
  void publishIfAbsent(int version, String content, Instant now) {
    entities
        .createNativeQuery(
            """
            INSERT INTO template
              (version, state, content, edit, created_by, created_at, published_by, published_at)
            VALUES (:version, 'PUBLISHED', cast(:content as jsonb), 0, 'shipped', :now, 'shipped', :now)
            ON CONFLICT DO NOTHING
            """)
        .setParameter("version", version)
        .setParameter("content", content)
        .setParameter("now", now)
        .executeUpdate();
  }
}

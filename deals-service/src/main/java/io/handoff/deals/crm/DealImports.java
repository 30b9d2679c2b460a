package io.handoff.deals.crm;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.query.NativeQuery;

/** The imports. */
@ApplicationScoped
class DealImports implements PanacheRepositoryBase<DealImport, UUID> {

  private final EntityManager entities;

  DealImports(EntityManager entities) {
    this.entities = entities;
  }

  /** The oldest that has rows to judge and that nobody else is at; locked. */
  Optional<DealImport> next() {
    List<?> oldest =
        entities
            .createNativeQuery(
                """
                SELECT * FROM deal_import WHERE ended_at IS NULL
                ORDER BY started_at LIMIT 1 FOR UPDATE SKIP LOCKED
                """)
            .unwrap(NativeQuery.class)
            .addEntity(DealImport.class)
            .getResultList();
    return oldest.stream().map(DealImport.class::cast).findFirst();
  }
}

package io.handoff.review.vocabulary;

import com.github.f4b6a3.uuid.UuidCreator;
import io.handoff.chassis.identity.Actor;
import io.handoff.chassis.paging.Cursor;
import io.handoff.contracts.template.WordingClass;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All plain terms. */
@ApplicationScoped
class PlainTerms implements PanacheRepositoryBase<PlainTerm, UUID> {

  /** Adds a term, unless it is there; two who add it at once add it once. */
  PlainTerm add(WordingClass fields, String term, String customer, Actor by, Instant now) {
    getEntityManager()
        .createNativeQuery(
            """
            INSERT INTO plain_term
              (id, wording_class, term, customer, added_by, added_by_name, added_at)
            VALUES (:id, :fields, :term, :customer, :by, :name, :now)
            ON CONFLICT DO NOTHING
            """)
        .setParameter("id", UuidCreator.getTimeOrderedEpoch())
        .setParameter("fields", fields.name())
        .setParameter("term", term)
        .setParameter("customer", customer)
        .setParameter("by", by.subject())
        .setParameter("name", by.name())
        .setParameter("now", now)
        .executeUpdate();
    return find(
            "lower(customer) = lower(?1) and wordingClass = ?2 and term = ?3",
            customer,
            fields,
            term)
        .singleResult();
  }

  long countOf(String customer) {
    return count("lower(customer) = lower(?1)", customer);
  }

  /** What is plain to everybody, and what is plain to this customer. */
  List<PlainTerm> plainTo(String customer) {
    return list("lower(customer) = '' or lower(customer) = lower(?1)", customer);
  }

  /** A stretch of the list, by term; of one customer, or of all. */
  List<PlainTerm> list(Optional<String> customer, Optional<Cursor> after, int limit) {
    StringBuilder query = new StringBuilder("1 = 1");
    Parameters values = new Parameters();
    customer.ifPresent(
        name -> {
          query.append(" and lower(customer) = lower(:customer)");
          values.and("customer", name);
        });
    after.ifPresent(
        cursor -> {
          query.append(" and (term > :term or (term = :term and id > :id))");
          values.and("term", cursor.key()).and("id", cursor.id());
        });
    return find(query + " order by term, id", values).page(0, limit).list();
  }
}

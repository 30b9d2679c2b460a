package io.handoff.violations.deals.handoff;

import jakarta.persistence.EntityManager;
import org.hibernate.Session;
import org.hibernate.StatelessSession;

/** Asks for a class where it should name its columns. */
public final class NamesAResultClass {

  private static final String NEXT = "SELECT nextval('handoff_number')";

  Object next(EntityManager entities) {
    return entities.createNativeQuery(NEXT, Long.class);
  }

  Object next(Session session) {
    return session.createNativeQuery(NEXT, Long.class);
  }

  Object next(StatelessSession session) {
    return session.createNativeQuery(NEXT, "number", Long.class);
  }
}

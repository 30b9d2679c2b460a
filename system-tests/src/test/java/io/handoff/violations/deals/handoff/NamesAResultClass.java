package io.handoff.violations.deals.handoff;

import jakarta.persistence.EntityManager;

/** Asks for a class where it should name its columns. */
public final class NamesAResultClass {

  Object next(EntityManager entities) {
    return entities.createNativeQuery("SELECT nextval('handoff_number')", Long.class);
  }
}

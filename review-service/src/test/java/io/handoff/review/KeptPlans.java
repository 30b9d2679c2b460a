package io.handoff.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.engine.spi.SessionFactoryImplementor;

/** How many plans of queries Hibernate keeps. */
public final class KeptPlans {

  private static final int TIMES = 20;

  private KeptPlans() {}

  /** Asks often, and expects no more plans than after the first time. */
  public static void areFoundAgain(EntityManagerFactory factory, Runnable query) {
    QuarkusTransaction.requiringNew().run(query);
    int before = count(factory);
    for (int i = 0; i < TIMES; i++) {
      QuarkusTransaction.requiringNew().run(query);
    }
    assertThat(count(factory)).isLessThan(before + TIMES);
  }

  private static int count(EntityManagerFactory factory) {
    return factory
        .unwrap(SessionFactoryImplementor.class)
        .getQueryEngine()
        .getInterpretationCache()
        .getNumberOfCachedQueryPlans();
  }
}

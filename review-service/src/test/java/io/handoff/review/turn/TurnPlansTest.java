package io.handoff.review.turn;

import io.handoff.review.FeatureTest;
import io.handoff.review.KeptPlans;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@FeatureTest
class TurnPlansTest {

  @Inject Turns turns;
  @Inject ToldHours hours;
  @Inject EntityManagerFactory factory;

  @Test
  void keepsOnePlanForTheEndOfATurn() {
    KeptPlans.areFoundAgain(factory, () -> turns.endOf(UUID.randomUUID(), Instant.EPOCH));
  }

  @Test
  void keepsOnePlanForTheTimeToTell() {
    KeptPlans.areFoundAgain(factory, () -> hours.toTell(Instant.EPOCH, 1));
  }
}

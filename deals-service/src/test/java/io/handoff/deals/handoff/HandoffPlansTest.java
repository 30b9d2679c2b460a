package io.handoff.deals.handoff;

import io.handoff.deals.KeptPlans;
import io.handoff.deals.Parts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.time.Instant;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class HandoffPlansTest {

  @Inject Handoffs handoffs;
  @Inject EntityManagerFactory factory;

  @Test
  void keepsOnePlanForTheNextNumber() {
    KeptPlans.areFoundAgain(factory, handoffs::nextNumber);
  }

  @Test
  void keepsOnePlanForTheNudges() {
    KeptPlans.areFoundAgain(factory, () -> handoffs.noteNudge(Instant.EPOCH, Instant.EPOCH));
  }
}

package io.handoff.deals.crm;

import io.handoff.deals.KeptPlans;
import io.handoff.deals.Parts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class ImportPlansTest {

  @Inject DealImports imports;
  @Inject EntityManagerFactory factory;

  @Test
  void keepsOnePlanForTheNextImport() {
    KeptPlans.areFoundAgain(factory, imports::next);
  }
}

package io.handoff.review.advice;

import io.handoff.review.FeatureTest;
import io.handoff.review.KeptPlans;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import org.junit.jupiter.api.Test;

@FeatureTest
class AdvicePlansTest {

  @Inject AdviceRequests requests;
  @Inject EntityManagerFactory factory;

  @Test
  void keepsOnePlanForWhatSomebodyIsAsked() {
    KeptPlans.areFoundAgain(factory, () -> requests.askedOf(List.of("nobody@example.com"), 1));
  }
}

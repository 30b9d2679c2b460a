package io.handoff.deals.handoff.messaging;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.TextNode;
import com.github.f4b6a3.uuid.UuidCreator;
import io.handoff.contracts.event.SuggestedValue;
import io.handoff.deals.Parts;
import io.handoff.deals.handoff.TakeInReview;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Parts.class)
class CommentsAreTakenInTest {

  private static final SuggestedValue SUGGESTED =
      new SuggestedValue(
          UuidCreator.getTimeOrderedEpoch(),
          "answers.goal.salesAssumption",
          TextNode.valueOf("Reports in an hour"),
          null,
          "Asked in the review.",
          null);

  @Inject TakeInReview takeIn;

  private final String unknown = UUID.randomUUID().toString();

  @Test
  void keepsNoSuggestionOfAnUnknownHandoff() throws Exception {
    try (ReviewStream stream = new ReviewStream(unknown)) {
      assertThatThrownBy(() -> takeIn.commented(stream.suggested(1, SUGGESTED)))
          .isInstanceOf(TakeInReview.UnknownHandoff.class);
    }
  }

  @Test
  void wordsAloneChangeNothingAndNeedNoHandoff() throws Exception {
    try (ReviewStream stream = new ReviewStream(unknown)) {
      assertThatCode(() -> takeIn.commented(stream.suggested(1))).doesNotThrowAnyException();
    }
  }
}

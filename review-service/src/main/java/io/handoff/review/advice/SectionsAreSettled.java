package io.handoff.review.advice;

import io.handoff.review.review.ApprovalRule;
import io.handoff.review.review.Obstacle;
import io.handoff.review.review.Review;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/** An approval waits for the reviewers of sections. */
@ApplicationScoped
class SectionsAreSettled implements ApprovalRule {

  private final ReadAdvice readAdvice;

  SectionsAreSettled(ReadAdvice readAdvice) {
    this.readAdvice = readAdvice;
  }

  @Override
  public List<Obstacle> against(Review review) {
    return readAdvice.of(review).stream()
        .filter(state -> state.request().section().isPresent() && !state.isSettled())
        .flatMap(SectionsAreSettled::obstacles)
        .toList();
  }

  private static Stream<Obstacle> obstacles(AdviceState state) {
    String section = state.request().section().orElseThrow();
    return state.concerns().isEmpty()
        ? Stream.of(
            new Obstacle(
                "section-open",
                section,
                "An approval waits for "
                    + state.request().neededWords().orElseThrow()
                    + (state.request().persons().isEmpty()
                        ? "; take the question on " + section + " back, and ask them."
                        : ".")))
        : state.concerns().stream()
            .map(
                concern ->
                    new Obstacle(
                        "section-concern",
                        section,
                        concern.names() + " has a concern: " + concern.text()));
  }
}

package io.handoff.review.advice;

import io.handoff.contracts.document.HandoffDocument;
import io.handoff.review.overruling.ValueHash;
import io.handoff.review.review.ReadReviews;
import io.handoff.review.review.Review;
import io.handoff.review.review.ReviewId;
import io.handoff.review.review.ReviewStarted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.List;

/**
 * Asks the reviewers of sections again in the next round. A word on a section that is what it was
 * goes along; a changed section waits for a new one. Whoever wrote the next revision is left out,
 * with their word.
 */
@ApplicationScoped
class CarryAdvice {

  private final AdviceRequests requests;
  private final AdviceWords words;
  private final ReadReviews readReviews;
  private final AskAdvice askAdvice;

  CarryAdvice(
      AdviceRequests requests, AdviceWords words, ReadReviews readReviews, AskAdvice askAdvice) {
    this.requests = requests;
    this.words = words;
    this.readReviews = readReviews;
    this.askAdvice = askAdvice;
  }

  void on(@Observes ReviewStarted started) {
    Review review = started.review();
    if (review.isFirst()) {
      return;
    }
    List<AdviceRequest> before = requests.sectionsBefore(review.handoff().id(), review.revision());
    if (before.isEmpty()) {
      return;
    }
    HandoffDocument earlier = readReviews.read(new ReviewId(before.get(0).reviewId())).document();
    List<Advice> said = words.to(before);
    before.forEach(
        request -> carry(review, AdviceState.of(request, said), earlier, review.openedAt()));
  }

  private void carry(Review review, AdviceState before, HandoffDocument earlier, Instant now) {
    AdviceRequest request = before.request().again(review, now);
    requests.persist(request);
    String section = request.section().orElseThrow();
    boolean same = ValueHash.of(earlier, section).equals(ValueHash.of(review.document(), section));
    List<Advice> carried =
        before.given().stream()
            .filter(advice -> same && !advice.isOfWhoWrote(review))
            .map(advice -> advice.carriedTo(request))
            .toList();
    words.persist(carried);
    AdviceState state = AdviceState.of(request, carried);
    if (!state.isSettled() && !state.waitingFor().isEmpty()) {
      askAdvice.publish(review, request, state.waitingFor(), now);
    }
  }
}

package io.handoff.review.review;

import static io.handoff.review.review.ReviewFixture.DUE;
import static io.handoff.review.review.ReviewFixture.RINA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.handoff.chassis.identity.Actor;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.Outcome;
import io.handoff.contracts.finding.Reason;
import io.handoff.contracts.finding.Severity;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewTest {

  private static final List<Reason> REASONS = List.of(new Reason("exclusions", "What is out?"));

  private static Finding finding(Severity severity, Outcome outcome) {
    return new Finding("c:p", "c", severity, outcome, "p", "seen", "why", "question");
  }

  private static Decision.Approve approval(@Nullable String summary) {
    return new Decision.Approve(summary, List.of(), List.of());
  }

  @Test
  void isApprovedByWhomAndWhen() {
    Review review = ReviewFixture.open();

    review.approve(RINA, Optional.empty(), approval("Good scope."), DUE);

    assertThat(review.state()).isEqualTo(ReviewState.APPROVED);
    assertThat(review.decidedBy().orElseThrow().name()).isEqualTo("Rina Patel");
    assertThat(review.decidedAt()).isEqualTo(DUE);
    assertThat(review.isLate()).as("exactly at the due time").isFalse();
  }

  @Test
  void isLateAfterTheDueTime() {
    Review review = ReviewFixture.open();

    review.returnToSales(RINA, Optional.empty(), null, REASONS, DUE.plusNanos(1000));

    assertThat(review.isLate()).isTrue();
    assertThat(review.reasons()).isEqualTo(REASONS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"author-1", "contributor-1"})
  void isNeverDecidedByWhoWroteIt(String subject) {
    Review review = ReviewFixture.open();
    Actor writer = new Actor(subject, "Writer", null, Set.of("manager"));

    assertThatIllegalStateException()
        .isThrownBy(() -> review.approve(writer, Optional.empty(), approval(null), DUE));
    assertThatIllegalStateException()
        .isThrownBy(() -> review.returnToSales(writer, Optional.empty(), null, REASONS, DUE));
    assertThat(review.isOpen()).isTrue();
  }

  @Test
  void isNotReturnedWithoutAReason() {
    Review review = ReviewFixture.open();

    assertThatIllegalStateException()
        .isThrownBy(() -> review.returnToSales(RINA, Optional.empty(), null, List.of(), DUE));
  }

  @ParameterizedTest
  @CsvSource({
    "BLOCKING, FAIL, false",
    "BLOCKING, ERROR, false",
    "BLOCKING, OVERRIDDEN, true",
    "WARNING, FAIL, true"
  })
  void isNotApprovedOverABlockingFinding(Severity severity, Outcome outcome, boolean approvable) {
    Review review = ReviewFixture.open(finding(severity, outcome));

    assertThat(review.blockingFindings().isEmpty()).isEqualTo(approvable);
    if (approvable) {
      review.approve(RINA, Optional.empty(), approval(null), DUE);
    } else {
      assertThatIllegalStateException()
          .isThrownBy(() -> review.approve(RINA, Optional.empty(), approval(null), DUE));
    }
    assertThat(review.isOpen()).isEqualTo(!approvable);
  }

  @ParameterizedTest
  @CsvSource({
    "OPEN, OPEN, false",
    "OPEN, APPROVED, true",
    "OPEN, RETURNED, true",
    "OPEN, CANCELLED, true",
    "APPROVED, OPEN, true",
    "APPROVED, APPROVED, false",
    "APPROVED, RETURNED, false",
    "APPROVED, CANCELLED, false",
    "RETURNED, OPEN, false",
    "RETURNED, APPROVED, false",
    "RETURNED, RETURNED, false",
    "RETURNED, CANCELLED, false",
    "CANCELLED, OPEN, false",
    "CANCELLED, APPROVED, false",
    "CANCELLED, RETURNED, false",
    "CANCELLED, CANCELLED, false",
    "OPEN, VOIDED, false",
    "APPROVED, VOIDED, true",
    "RETURNED, VOIDED, true",
    "CANCELLED, VOIDED, false",
    "VOIDED, VOIDED, false",
    "VOIDED, OPEN, false",
    "VOIDED, APPROVED, false",
    "VOIDED, RETURNED, false",
    "VOIDED, CANCELLED, false",
    "OPEN, LAPSED, false",
    "APPROVED, LAPSED, true",
    "RETURNED, LAPSED, false",
    "CANCELLED, LAPSED, false",
    "VOIDED, LAPSED, false",
    "LAPSED, LAPSED, false",
    "LAPSED, OPEN, false",
    "LAPSED, APPROVED, false",
    "LAPSED, RETURNED, false",
    "LAPSED, CANCELLED, false",
    "LAPSED, VOIDED, true"
  })
  void movesOnlyAsItMay(ReviewState from, ReviewState to, boolean legal) {
    assertThat(to.mayFollow(from)).isEqualTo(legal);
  }
}

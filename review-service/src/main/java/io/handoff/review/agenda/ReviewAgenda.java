package io.handoff.review.agenda;

import io.handoff.chassis.identity.Actor;
import io.handoff.chassis.json.StrictJson;
import io.handoff.chassis.problem.FieldFault;
import io.handoff.chassis.problem.Refused;
import io.handoff.contracts.finding.Finding;
import io.handoff.review.review.OpenReviews;
import io.handoff.review.review.ReadReviews;
import io.handoff.review.review.Review;
import io.handoff.review.review.ReviewId;
import io.handoff.review.review.ReviewProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The agenda of a review and its four questions. */
@ApplicationScoped
public class ReviewAgenda {

  private final ReadReviews reviews;
  private final OpenReviews openReviews;
  private final QuestionAnswers answers;
  private final Clock clock;

  ReviewAgenda(ReadReviews reviews, OpenReviews openReviews, QuestionAnswers answers, Clock clock) {
    this.reviews = reviews;
    this.openReviews = openReviews;
    this.answers = answers;
    this.clock = clock;
  }

  /** What to look at, the riskiest first. */
  @Transactional
  public Agenda agenda(ReviewId id) {
    Review review = reviews.read(id);
    return MakeAgenda.of(review.document(), review.template(), review.findings());
  }

  /** The four questions, with what the checks answered and what was said. */
  @Transactional
  public List<AnsweredQuestion> questions(ReviewId id) {
    Review review = reviews.read(id);
    Map<FourQuestion, QuestionAnswer> said =
        answers.of(id).stream()
            .collect(Collectors.toMap(QuestionAnswer::question, Function.identity()));
    return Arrays.stream(FourQuestion.values())
        .map(question -> answered(question, review, said.get(question)))
        .toList();
  }

  private static AnsweredQuestion answered(
      FourQuestion question, Review review, @Nullable QuestionAnswer said) {
    List<AgendaItem> seen =
        Stream.concat(
                question == FourQuestion.DATES_WAIT
                    ? DatesThatWait.in(review.document()).stream()
                    : Stream.empty(),
                review.findings().stream()
                    .filter(found -> !found.outcome().fulfilled())
                    .filter(found -> question.isLookedAtBy(found.check()))
                    .map(ReviewAgenda::item))
            .toList();
    return new AnsweredQuestion(
        question, seen, seen.isEmpty() && question == FourQuestion.QUESTIONS_ARE_OWNED, said);
  }

  private static AgendaItem item(Finding found) {
    return new AgendaItem(found.path(), List.of(found.seen()), found.isBlocking(), null, null);
  }

  /**
   * Answers one of the four questions.
   *
   * @throws Refused when the review has ended, it is not theirs to judge, or a no says not why
   */
  @Transactional
  public QuestionAnswer answer(
      ReviewId id,
      FourQuestion question,
      QuestionAnswer.Verdict verdict,
      @Nullable String note,
      Actor by) {
    Review review = openReviews.lock(id);
    if (review.hasWritten(by)) {
      throw new Refused(
          ReviewProblem.OWN_REVISION,
          "You edited this revision; " + review.reviewer().name() + " answers these questions.");
    }
    if (verdict == QuestionAnswer.Verdict.NO && (note == null || note.isBlank())) {
      throw StrictJson.invalid(
          List.of(new FieldFault("note", "missing", "Say what does not fit; a no needs its why.")));
    }
    QuestionAnswer answer =
        answers
            .findByIdOptional(new QuestionAnswer.Key(id.value(), question))
            .orElseGet(() -> QuestionAnswer.to(question, id));
    answer.answer(verdict, note, by, clock.instant());
    answers.persist(answer);
    return answer;
  }
}

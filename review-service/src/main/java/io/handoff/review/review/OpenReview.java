package io.handoff.review.review;

import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.HandoffSubmitted;
import io.handoff.contracts.event.ReviewOpened;
import io.handoff.review.calendar.CurrentCalendars;
import io.handoff.review.calendar.WorkingCalendar;
import io.handoff.review.calendar.WorkingCalendars;
import io.handoff.review.check.CheckRun;
import io.handoff.review.cover.Cover;
import io.handoff.review.cover.CoversOfPerson;
import io.handoff.review.deadline.DueTimes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Opens the review of a submitted revision: checks it, names the reviewer, sets the due time. */
@ApplicationScoped
public class OpenReview {

  private final Reviews reviews;
  private final ChooseReviewer chooseReviewer;
  private final WhoStandsIn whoStandsIn;
  private final CheckRevision checkRevision;
  private final CancelReview cancelReview;
  private final WorkingCalendars calendars;
  private final ReviewPublisher publisher;
  private final Event<ReviewStarted> started;
  private final Clock clock;

  OpenReview(
      Reviews reviews,
      ChooseReviewer chooseReviewer,
      WhoStandsIn whoStandsIn,
      CheckRevision checkRevision,
      CancelReview cancelReview,
      WorkingCalendars calendars,
      ReviewPublisher publisher,
      Event<ReviewStarted> started,
      Clock clock) {
    this.reviews = reviews;
    this.chooseReviewer = chooseReviewer;
    this.whoStandsIn = whoStandsIn;
    this.checkRevision = checkRevision;
    this.cancelReview = cancelReview;
    this.calendars = calendars;
    this.publisher = publisher;
    this.started = started;
    this.clock = clock;
  }

  /**
   * Opens the review.
   *
   * @throws IllegalArgumentException when the revision does not name both owners
   */
  @Transactional
  public ReviewId open(HandoffSubmitted submitted) {
    HandoffDocument document = submitted.document();
    require(document.salesOwner(), "sales owner");
    Person owner = require(document.engineeringOwner(), "engineering owner");
    ReviewerChoice.Chosen reviewer = chooseReviewer.of(submitted, owner);
    CoversOfPerson covers =
        whoStandsIn.covers(reviewer.person(), earlier(submitted.at(), clock.instant()));
    CurrentCalendars read =
        calendars.ofTeamAnd(
            Stream.concat(Stream.of(reviewer.person()), covers.delegates().stream()).toList());
    Person decides =
        WhoStandsIn.under(
                covers.at(submitted.at()), reviewer.person(), ChooseReviewer.writers(submitted))
            .orElse(reviewer.person());
    CheckRun run =
        checkRevision.check(
            submitted.handoff(),
            submitted.version(),
            submitted.revision(),
            document,
            submitted.template());
    if (submitted.revision() > 1) {
      cancelReview.supersede(submitted.handoff().id(), submitted.revision());
    }
    Review review =
        Review.open(
            ReviewId.next(),
            submitted,
            reviewer,
            run,
            DueTimes.of(read.of(decides), submitted.at(), submitted.stageChangedAt()),
            clock.instant());
    reviews.persist(review);
    Optional<Cover> cover = covers.at(review.openedAt());
    ReviewStarted begun =
        new ReviewStarted(
            review, cover.orElse(null), WhoStandsIn.under(cover, review).orElse(null), read);
    started.fire(begun);
    publisher.publish(opened(review, begun.standIn(), read.of(begun.decides())));
    return review.id();
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  private static Person require(@Nullable Person owner, String role) {
    if (owner == null || isBlank(owner.name()) || isBlank(owner.email())) {
      throw new IllegalArgumentException("the revision names no " + role);
    }
    return owner;
  }

  private static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }

  private static ReviewOpened opened(
      Review review, @Nullable Person standIn, WorkingCalendar calendar) {
    ToldFindings told = ToldFindings.of(review.findings());
    return new ReviewOpened(
        review.handoff(),
        review.id().value(),
        review.revision(),
        review.hash(),
        review.round(),
        review.reviewer(),
        standIn,
        review.isWrittenBy(review.reviewer()) ? true : null,
        review.salesOwner(),
        review.engineeringOwner(),
        review.due(),
        WorkingTimes.around(review.due().at(), calendar, review.openedAt()),
        Briefing.of(review.document()),
        told.findings(),
        told.more(),
        review.openedAt());
  }
}

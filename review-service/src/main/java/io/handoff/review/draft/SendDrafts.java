package io.handoff.review.draft;

import io.handoff.chassis.identity.Actor;
import io.handoff.chassis.problem.Refused;
import io.handoff.review.review.OpenReviews;
import io.handoff.review.review.Review;
import io.handoff.review.review.ReviewId;
import io.handoff.review.review.ReviewProblem;
import io.handoff.review.sending.Said;
import io.handoff.review.sending.SendWords;
import io.handoff.review.suggestion.MakeSuggestions;
import io.handoff.review.thread.OpenThread;
import io.handoff.review.thread.ReplyToThread;
import io.handoff.review.verdict.GiveVerdicts;
import io.handoff.review.verdict.NewVerdict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Says all that somebody meant to say on a review, at once and as one fact. */
@ApplicationScoped
public class SendDrafts {

  private final OpenReviews reviews;
  private final Drafts drafts;
  private final OpenThread openThread;
  private final ReplyToThread replyToThread;
  private final MakeSuggestions makeSuggestions;
  private final GiveVerdicts giveVerdicts;
  private final SendWords sendWords;
  private final Clock clock;

  SendDrafts(
      OpenReviews reviews,
      Drafts drafts,
      OpenThread openThread,
      ReplyToThread replyToThread,
      MakeSuggestions makeSuggestions,
      GiveVerdicts giveVerdicts,
      SendWords sendWords,
      Clock clock) {
    this.reviews = reviews;
    this.drafts = drafts;
    this.openThread = openThread;
    this.replyToThread = replyToThread;
    this.makeSuggestions = makeSuggestions;
    this.giveVerdicts = giveVerdicts;
    this.sendWords = sendWords;
    this.clock = clock;
  }

  /**
   * Sends the caller's drafts: all of them, or none.
   *
   * @param revision the revision that was read
   * @param hash its hash
   * @throws Refused when there are none, it is another revision, or one of them cannot be said
   */
  @Transactional
  public Said send(ReviewId id, int revision, String hash, Actor by) {
    Review review = reviews.lock(id);
    if (revision != review.revision() || !hash.equals(review.hash())) {
      throw new Refused(
          ReviewProblem.OTHER_REVISION,
          "Read the current revision, and name it with its hash.",
          Map.of("currentRevision", review.revision(), "currentHash", review.hash()),
          List.of());
    }
    Instant now = clock.instant();
    Said said = say(review, by, now);
    if (said.equals(Said.NOTHING)) {
      throw new Refused(
          DraftProblem.NOTHING_TO_SEND, "Save a draft first; what was sent is not sent again.");
    }
    sendWords.send(review, said, by, now);
    return said;
  }

  /**
   * Sends the caller's drafts, if there are any, in the transaction of their decision, which says
   * what revision was read.
   *
   * @throws Refused when the review is not there or has ended, or one of them cannot be said
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Said sendWithDecision(ReviewId id, Actor by) {
    Review review = reviews.lock(id);
    Instant now = clock.instant();
    Said said = say(review, by, now);
    if (!said.equals(Said.NOTHING)) {
      sendWords.sendWithDecision(review, said, by, now);
    }
    return said;
  }

  private Said say(Review review, Actor by, Instant now) {
    drafts.lockThoseOf(review.id(), by);
    List<Draft> meant = drafts.of(review.id(), by);
    if (meant.isEmpty()) {
      return Said.NOTHING;
    }
    Said said = giveVerdicts(review, meant, by);
    for (Draft draft : meant) {
      said = said.and(say(review, draft, by, now));
    }
    meant.forEach(drafts::delete);
    return said;
  }

  private Said giveVerdicts(Review review, List<Draft> meant, Actor by) {
    List<Draft> given = meant.stream().filter(Draft::isVerdict).toList();
    if (given.isEmpty()) {
      return Said.NOTHING;
    }
    List<NewVerdict> verdicts = given.stream().map(Draft::verdict).toList();
    Faults.told(path -> placeOf(path, given), () -> giveVerdicts.give(review.id(), verdicts, by));
    return Said.verdicts(verdicts.size());
  }

  /** Verdicts are refused by their number; their author knows them by the ids of the drafts. */
  private static String placeOf(String path, List<Draft> given) {
    String[] parts = path.split("\\.", 3);
    return parts.length == 3 && parts[0].equals("verdicts")
        ? "drafts." + given.get(Integer.parseInt(parts[1])).id() + ".verdict." + parts[2]
        : path;
  }

  private Said say(Review review, Draft draft, Actor by, Instant now) {
    return Faults.told(
        path -> "drafts." + draft.id() + "." + path, () -> say(review, draft.words(), by, now));
  }

  private Said say(Review review, DraftWords words, Actor by, Instant now) {
    DraftWords.Comment comment = words.comment();
    if (comment != null) {
      return openThread.open(review, comment.said(), by, now).said();
    }
    DraftWords.Reply reply = words.reply();
    if (reply != null) {
      return replyToThread.reply(review, reply.thread(), reply.text().strip(), by, now).said();
    }
    DraftWords.Suggestion suggestion = words.suggestion();
    if (suggestion != null) {
      return Said.suggestions(
          List.of(makeSuggestions.suggest(review, suggestion.said(), null, by, now).told()));
    }
    return Said.NOTHING;
  }
}

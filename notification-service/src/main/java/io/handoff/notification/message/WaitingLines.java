package io.handoff.notification.message;

import io.handoff.contracts.event.WaitingReview;
import java.time.Instant;
import java.util.List;

/**
 * Reviews that wait, as a list in a mail.
 *
 * @param waiting the reviews, by their due times; at least one
 * @param at when it was looked
 */
record WaitingLines(List<WaitingReview> waiting, Instant at) {

  /** Nobody reads more of them in a mail. */
  private static final int SHOWN = 20;

  /** "Due 17:30 CET on Fri 20 Nov: ", or "Late: ", to begin a subject with. */
  String alarm() {
    return isLate() ? "Late: " : "Due " + first().clockAndDay() + ": ";
  }

  /** "2 decisions". */
  String decisions() {
    return Count.of(waiting.size(), "decision");
  }

  /** "by today 17:30 CET", "the first by today 17:30 CET", "the first was due today 09:00 CET". */
  String due() {
    String which = waiting.size() == 1 ? "" : "the first ";
    if (isLate()) {
      return (which.isEmpty() ? "which " : which) + "was due " + first().seenFrom(at);
    }
    return which + "by " + first().seenFrom(at);
  }

  List<String> lines() {
    return waiting.stream().limit(SHOWN).map(this::line).toList();
  }

  String more() {
    int rest = waiting.size() - SHOWN;
    return rest > 0 ? "and " + rest + " more" : "";
  }

  private String line(WaitingReview review) {
    Matter matter = Matter.of(review.handoff());
    return PlainText.line(matter.number())
        + ", "
        + PlainText.line(matter.customer())
        + " – "
        + PlainText.line(matter.title())
        + ", revision "
        + review.revision()
        + (review.due().at().isAfter(at) ? ": due " : ": was due ")
        + LocalMoment.of(review.due()).seenFrom(at);
  }

  private boolean isLate() {
    return !waiting.get(0).due().at().isAfter(at);
  }

  private LocalMoment first() {
    return LocalMoment.of(waiting.get(0).due());
  }
}

package io.handoff.notification.message;

import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.HandoffRef;
import io.handoff.contracts.finding.DueTime;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Asks somebody for advice on a revision.
 *
 * @param handoff which handoff
 * @param reviewId which review
 * @param revision which revision
 * @param reader who is asked
 * @param replyTo who asks
 * @param askedBy the name of who asks
 * @param reviewer who decides
 * @param section what it is about; absent for the whole
 * @param needed whose word an approval waits for; absent when it waits for nobody
 * @param question what is asked
 * @param due when the decision is due
 * @param at when it was asked
 */
public record AdviceIsAsked(
    HandoffRef handoff,
    UUID reviewId,
    int revision,
    Reader reader,
    Person replyTo,
    String askedBy,
    Person reviewer,
    @Nullable String section,
    @Nullable String needed,
    String question,
    DueTime due,
    Instant at)
    implements ReviewMessage {

  @Override
  public TemplateInstance in(Wording wording) {
    return wording.of(this);
  }

  @Override
  public MessageKind kind() {
    return MessageKind.ADVICE_ASKED;
  }

  public String asker() {
    return PlainText.line(askedBy);
  }

  public String decider() {
    return PlainText.nameOf(reviewer);
  }

  /** "revision 2", or "Security asks in revision 2". */
  public String about() {
    String which = "revision " + revision;
    return section == null ? which : FieldWords.of(section) + " in " + which;
  }

  public String words() {
    return PlainText.paragraphs(question);
  }

  public String waits() {
    return PlainText.line(needed);
  }

  public String dueWords() {
    return LocalMoment.of(due).seenFrom(at);
  }
}

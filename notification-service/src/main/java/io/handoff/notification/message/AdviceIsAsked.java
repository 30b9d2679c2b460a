package io.handoff.notification.message;

import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.HandoffRef;
import io.handoff.contracts.finding.DueTime;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Asks somebody for advice on a revision.
 *
 * @param handoff which handoff
 * @param reviewId which review
 * @param revision which revision
 * @param reader who is asked, or who stands in for them
 * @param replyTo who asks
 * @param askedBy the name of who asks
 * @param reviewer who decides
 * @param standsInFor for whom the reader answers; nobody when for themselves
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
    List<Person> standsInFor,
    @Nullable String section,
    @Nullable String needed,
    String question,
    DueTime due,
    Instant at)
    implements ReviewMessage {

  @Override
  public TemplateInstance in(Frame frame) {
    return Mails.adviceAsked(this, frame);
  }

  @Override
  public MessageKind kind() {
    return MessageKind.ADVICE_ASKED;
  }

  /** Who has not read of this review before sees at once what to do, and by when. */
  @Override
  public String subject() {
    String by = isDue() ? "" : " by " + LocalMoment.of(due).clockAndDay();
    return "Your answer" + by + ": " + ReviewMessage.super.subject();
  }

  /** "Please answer Rina Patel about revision 2, Ana Ruiz, by today 17:30 CET.". */
  public String ask() {
    return "Please answer "
        + PlainText.line(askedBy)
        + " about "
        + about()
        + ", "
        + reader.name()
        + (isDue() ? "; the decision was due " : ", by ")
        + dueWords()
        + ".";
  }

  private boolean isDue() {
    return !due.at().isAfter(at);
  }

  /** For whom the reader answers; nothing when for nobody else. */
  public String inPlaceOf() {
    return standsInFor.stream().map(PlainText::nameOf).collect(Collectors.joining(" and "));
  }

  /** "revision 2", or "Security asks in revision 2". */
  private String about() {
    String which = "revision " + revision;
    return section == null ? which : FieldWords.of(section) + " in " + which;
  }

  public String words() {
    return PlainText.paragraphs(question);
  }

  public String waits() {
    return PlainText.line(needed);
  }

  /** "Rina Patel decides, by today 17:30 CET.". */
  public String decides() {
    return PlainText.nameOf(reviewer) + " decides" + (isDue() ? "." : ", by " + dueWords() + ".");
  }

  /** "is", or "are" of several people. */
  public String isAre() {
    return standsInFor.size() == 1 ? "is" : "are";
  }

  private String dueWords() {
    return LocalMoment.of(due).seenFrom(at);
  }
}

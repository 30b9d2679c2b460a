package io.handoff.notification.message;

import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.HandoffRef;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Tells what somebody said who was asked.
 *
 * @param handoff which handoff
 * @param reviewId which review
 * @param revision which revision
 * @param reader the reviewer, or who asked
 * @param replyTo who gave the advice
 * @param givenBy their name
 * @param section what it is about; absent for the whole
 * @param question what was asked
 * @param concern whether it stands against an approval
 * @param text what they say; absent when they only agree
 * @param at when
 */
public record AdviceIsGiven(
    HandoffRef handoff,
    UUID reviewId,
    int revision,
    Reader reader,
    @Nullable Person replyTo,
    String givenBy,
    @Nullable String section,
    String question,
    boolean concern,
    @Nullable String text,
    Instant at)
    implements ReviewMessage {

  @Override
  public TemplateInstance in(Frame frame) {
    return Mails.adviceGiven(this, frame);
  }

  @Override
  public MessageKind kind() {
    return MessageKind.ADVICE_GIVEN;
  }

  /** "Ana Ruiz has a concern about Security asks in revision 2." */
  public String lead() {
    String which = "revision " + revision;
    String name = PlainText.line(givenBy);
    if (section == null) {
      return name + " answers on " + which + ".";
    }
    String about = FieldWords.of(section) + " in " + which;
    return concern
        ? name + " has a concern about " + about + "."
        : name + " has nothing against " + about + ".";
  }

  public String asked() {
    return PlainText.line(question);
  }

  public String words() {
    return PlainText.paragraphs(text);
  }
}

package io.handoff.notification.message;

import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.HandoffRef;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Tells an owner that a promised date lost what it stands on.
 *
 * @param handoff which handoff
 * @param reader the sales owner, or the engineering owner
 * @param replyTo the other owner
 * @param milestone path of the date
 * @param name what happens on it
 * @param promisedDate the day that was promised
 * @param input path of what turned unknown
 * @param by the name of whoever saved that
 * @param at when it was saved
 */
public record DateIsPaused(
    HandoffRef handoff,
    Reader reader,
    @Nullable Person replyTo,
    String milestone,
    @Nullable String name,
    @Nullable LocalDate promisedDate,
    String input,
    String by,
    Instant at)
    implements OwnerMessage {

  @Override
  public TemplateInstance in(Wording wording) {
    return wording.of(this);
  }

  @Override
  public MessageKind kind() {
    return MessageKind.DATE_PAUSED;
  }

  @Override
  public Matter matter() {
    return Matter.of(handoff);
  }

  public String date() {
    String what = PlainText.line(name);
    return what.isEmpty() ? FieldWords.of(milestone) : what;
  }

  /** ", promised for 12 June 2026,"; nothing where no day was promised. */
  public String promised() {
    return promisedDate == null ? "" : ", promised for " + LocalMoment.date(promisedDate) + ",";
  }

  public String lost() {
    return FieldWords.of(input);
  }

  public String saver() {
    return PlainText.line(by);
  }
}

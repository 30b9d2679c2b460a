package io.handoff.notification.message;

import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.DealRef;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Asks the owner of a deal past discovery to start its draft.
 *
 * @param deal which deal
 * @param reader its owner
 * @param stage how far it has come
 * @param since when it reached that stage
 * @param at when it was found without a draft
 */
public record DraftIsMissing(DealRef deal, Reader reader, String stage, Instant since, Instant at)
    implements OwnerMessage {

  @Override
  public TemplateInstance in(Frame frame) {
    return Mails.draftMissing(this, frame);
  }

  @Override
  public MessageKind kind() {
    return MessageKind.DRAFT_MISSING;
  }

  @Override
  public Matter matter() {
    return Matter.of(deal);
  }

  @Override
  public @Nullable Person replyTo() {
    return null;
  }

  /** "discovery done", "proposal". */
  public String reached() {
    return PlainText.line(stage).toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}

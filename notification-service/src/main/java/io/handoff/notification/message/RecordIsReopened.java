package io.handoff.notification.message;

import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.EndedCondition;
import io.handoff.contracts.event.HandoffRef;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Tells that an approved record went back to sales, and what that means for the reader.
 *
 * @param handoff which handoff
 * @param reviewId which review
 * @param revision the revision that was approved
 * @param reader an owner, who approved it, or who saw to a condition
 * @param replyTo who reopened it, or an owner
 * @param reopenedBy the name of who reopened it
 * @param cause why
 * @param conditions what the approval still asked for, as far as the reader is concerned
 * @param at when it was reopened
 */
public record RecordIsReopened(
    HandoffRef handoff,
    UUID reviewId,
    int revision,
    Reader reader,
    @Nullable Person replyTo,
    String reopenedBy,
    String cause,
    List<EndedCondition> conditions,
    Instant at)
    implements ReviewMessage {

  @Override
  public TemplateInstance in(Frame frame) {
    return Mails.recordReopened(this, frame);
  }

  @Override
  public MessageKind kind() {
    return MessageKind.RECORD_REOPENED;
  }

  /** "Your turn, Mei Lin." or what the reader need not do, and who reopened the record. */
  public String opening() {
    String first =
        switch (reader.role()) {
          case SALES_OWNER -> "Your turn, " + reader.name() + ".";
          case ASKED -> "Leave " + what() + " aside, " + reader.name() + ".";
          default -> "Wait for the next revision, " + reader.name() + ".";
        };
    return first
        + " "
        + PlainText.line(reopenedBy)
        + " reopened the record: the approval of revision "
        + revision
        + " no longer counts.";
  }

  private String what() {
    return conditions.size() == 1 ? "a condition" : Count.of(conditions.size(), "condition");
  }

  public String why() {
    return PlainText.paragraphs(cause);
  }

  public String then() {
    return switch (reader.role()) {
      case SALES_OWNER ->
          "Change the record and send it again. Engineering is then asked about what changed.";
      case ASKED -> "You are told when the next approval asks for something.";
      default ->
          "Sales changes the record and sends it again. Its reviewer is then asked about what"
              + " changed.";
    };
  }

  /** What is no longer due, one line each: "Send one week of it. Mei Lin, by 27 November 2026." */
  public List<String> ended() {
    return conditions.stream()
        .map(
            condition ->
                PlainText.sentence(condition.text())
                    + " "
                    + PlainText.line(condition.by())
                    + ", by "
                    + LocalMoment.date(condition.dueDate())
                    + ".")
        .toList();
  }
}

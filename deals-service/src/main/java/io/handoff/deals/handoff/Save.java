package io.handoff.deals.handoff;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.handoff.chassis.json.StrictJson;
import io.handoff.chassis.problem.FieldFault;
import io.handoff.contracts.document.DocumentJson;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.MergePatch;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A save under way: what was, what was asked for, and what the rules make of it. */
final class Save {

  private static final List<SaveRule> RULES =
      List.of(new ConfirmedStaysConfirmed(), new DecisionsAreRecorded(), new FirmDatesStand());

  private final HandoffDocument before;
  private final HandoffDocument asked;
  private final @Nullable String reason;
  private final ObjectNode settled = DocumentJson.mapper().createObjectNode();
  private final List<FieldFault> faults = new ArrayList<>();
  private final List<PausedDate> paused = new ArrayList<>();
  private final List<String> takenBack = new ArrayList<>();

  private Save(HandoffDocument before, HandoffDocument asked, @Nullable String reason) {
    this.before = before;
    this.asked = asked;
    this.reason = reason;
  }

  /**
   * Holds a save against the rules.
   *
   * @param before the document as it is; empty for a new one
   * @param asked the document as it shall be
   * @param reason why something confirmed is taken back, where it is
   * @param at where the document stands in the request's body, such as {@code document.}
   * @throws io.handoff.chassis.problem.Refused with everything that may not be
   */
  static Save of(
      HandoffDocument before, HandoffDocument asked, @Nullable String reason, String at) {
    Save save = new Save(before, asked, reason);
    RULES.forEach(rule -> rule.apply(save));
    if (!save.faults.isEmpty()) {
      throw StrictJson.invalid(
          save.faults.stream()
              .map(fault -> new FieldFault(at + fault.path(), fault.code(), fault.message()))
              .toList());
    }
    return save;
  }

  /** The document as it was. */
  HandoffDocument before() {
    return before;
  }

  /** The document as it was asked for. */
  HandoffDocument asked() {
    return asked;
  }

  /** Why something confirmed is taken back; absent when nobody said. */
  @Nullable String reason() {
    return reason;
  }

  /** Refuses the save. */
  void refuse(String path, String code, String message) {
    faults.add(new FieldFault(path, code, message));
  }

  /** Settles a member of an entry, such as the state of a decision. */
  void settle(String register, String id, String member, Enum<?> value) {
    settled.withObject(register).withObject(id).put(member, value.name());
  }

  /** Notes that a date was paused. */
  void pause(PausedDate date) {
    paused.add(date);
  }

  /** Notes that something confirmed was taken back, for a reason. */
  void takeBack(String path) {
    takenBack.add(path);
  }

  /** The document as the rules leave it. */
  HandoffDocument document() {
    if (settled.isEmpty()) {
      return asked;
    }
    return DocumentJson.mapper()
        .convertValue(
            MergePatch.apply(DocumentJson.mapper().valueToTree(asked), settled),
            HandoffDocument.class);
  }

  /** The dates that it paused. */
  List<PausedDate> paused() {
    return paused;
  }

  /** Paths of what was confirmed, and no longer is. */
  List<String> takenBack() {
    return takenBack;
  }

  /**
   * A firm date that lost an input.
   *
   * @param milestone its item id
   * @param input path of what turned unknown
   */
  record PausedDate(String milestone, String input) {

    String path() {
      return "milestones." + milestone;
    }
  }
}

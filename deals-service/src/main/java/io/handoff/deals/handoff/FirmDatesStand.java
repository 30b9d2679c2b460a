package io.handoff.deals.handoff;

import io.handoff.contracts.document.DateMode;
import io.handoff.contracts.document.Milestone;
import java.util.Optional;

/**
 * No firm date stands on something unknown (R33). Promising one is refused; one that was promised
 * and loses an input is paused until a person sets it again.
 */
final class FirmDatesStand implements SaveRule {

  @Override
  public void apply(Save save) {
    save.asked().milestones().forEach((id, milestone) -> apply(save, id, milestone));
  }

  private static void apply(Save save, String id, Milestone milestone) {
    if (milestone.mode() != DateMode.FIRM) {
      return;
    }
    Milestone was = save.before().milestones().get(id);
    boolean wasFirm = was != null && was.mode() == DateMode.FIRM;
    Optional<LostInput> refused = Optional.empty();
    Optional<LostInput> turned = Optional.empty();
    for (String path : milestone.inputs()) {
      Optional<LostInput> lost = LostInput.in(save.asked(), path);
      if (wasFirm && was.inputs().contains(path)) {
        turned = turned.or(() -> lost);
      } else {
        refused = refused.or(() -> lost);
      }
    }
    if (refused.isPresent()) {
      refuse(save, id, refused.get());
    } else if (turned.isPresent()) {
      save.settle("milestones", id, "mode", DateMode.PAUSED);
      save.pause(new Save.PausedDate(id, turned.get().path()));
    }
  }

  private static void refuse(Save save, String id, LostInput lost) {
    save.refuse(
        "milestones." + id + ".mode",
        "input-unknown",
        "It stands on "
            + lost.path()
            + ", which "
            + lost.why()
            + ". Give a range, pause the date, or settle that first.");
  }
}

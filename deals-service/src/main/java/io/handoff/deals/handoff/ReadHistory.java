package io.handoff.deals.handoff;

import io.handoff.chassis.identity.Actor;
import io.handoff.contracts.change.DocumentDiff;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.deals.history.ChangeLog;
import io.handoff.deals.history.ChangeQuery;
import io.handoff.deals.history.LoggedChange;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what a handoff was before, as far as the caller may see it. */
@ApplicationScoped
public class ReadHistory {

  private final ReadHandoff handoffs;
  private final Revisions revisions;
  private final ChangeLog changes;

  ReadHistory(ReadHandoff handoffs, Revisions revisions, ChangeLog changes) {
    this.handoffs = handoffs;
    this.revisions = revisions;
    this.changes = changes;
  }

  /**
   * What changed, newest first.
   *
   * @param path of which field, with what is above and below it; of all when absent
   * @param from after which version; from the first when absent
   * @param to up to which version; up to now when absent
   * @param before right before which place; from the newest when absent
   */
  public List<LoggedChange> changes(
      Actor actor,
      String idOrNumber,
      @Nullable String path,
      @Nullable VersionName from,
      @Nullable VersionName to,
      LoggedChange.@Nullable Place before,
      int limit) {
    Handoff handoff = handoffs.named(actor, idOrNumber);
    long older = from == null ? 0 : number(handoff, from);
    long newer = to == null ? handoff.documentVersion() : number(handoff, to);
    return changes.page(
        handoff.id(),
        new ChangeQuery(path, older + 1, newer),
        before == null ? LoggedChange.Place.after(newer) : before,
        limit);
  }

  /**
   * What differs between two versions, in whichever order.
   *
   * @param to the present one when absent
   */
  public Comparison compare(
      Actor actor, String idOrNumber, VersionName from, @Nullable VersionName to) {
    Handoff handoff = handoffs.named(actor, idOrNumber);
    long left = number(handoff, from);
    long right = to == null ? handoff.documentVersion() : number(handoff, to);
    return new Comparison(
        left,
        right,
        DocumentDiff.between(
            document(handoff, left), document(handoff, right), moves(handoff, left, right)));
  }

  private Map<String, String> moves(Handoff handoff, long left, long right) {
    if (left <= right) {
      return changes.moves(handoff.id(), left, right);
    }
    Map<String, String> back = new HashMap<>();
    changes.moves(handoff.id(), right, left).forEach((origin, place) -> back.put(place, origin));
    return back;
  }

  private long number(Handoff handoff, VersionName name) {
    if (name.isRevision()) {
      return revisions
          .findByIdOptional(new Revision.Key(handoff.id(), name.number()))
          .orElseThrow(() -> HandoffRefused.noSuchRevision(handoff.revision()))
          .documentVersion();
    }
    if (name.number() > handoff.documentVersion()) {
      throw HandoffRefused.noSuchVersion(handoff.documentVersion());
    }
    return name.number();
  }

  /** The document of a version: a frozen copy or the present one, with what came later undone. */
  private HandoffDocument document(Handoff handoff, long version) {
    if (version == 0) {
      return HandoffDocument.empty();
    }
    if (version == handoff.documentVersion()) {
      return handoff.document();
    }
    return revisions
        .firstSince(handoff.id(), version)
        .map(frozen -> undone(handoff, frozen.document(), version, frozen.documentVersion()))
        .orElseGet(() -> undone(handoff, handoff.document(), version, handoff.documentVersion()));
  }

  private HandoffDocument undone(
      Handoff handoff, HandoffDocument document, long version, long present) {
    if (version == present) {
      return document;
    }
    if (changes.oldestVersion(handoff.id()).orElse(present) > version + 1) {
      throw HandoffRefused.notKept(version);
    }
    return DocumentDiff.undo(document, changes.since(handoff.id(), version, present));
  }
}

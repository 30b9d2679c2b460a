package io.handoff.deals.history;

import io.handoff.contracts.change.FieldChange;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A change as the log keeps it.
 *
 * @param place where it stands in the log of its handoff
 * @param change what changed
 * @param actor subject of whoever saved
 * @param actorName their display name
 * @param suggestedBy the name of who suggested it, where somebody did
 * @param at when
 */
public record LoggedChange(
    Place place,
    FieldChange change,
    String actor,
    String actorName,
    @Nullable String suggestedBy,
    Instant at) {

  /**
   * A place in the log of one handoff.
   *
   * @param documentVersion the version that the save made
   * @param position which of the changes of that save, from 1
   */
  public record Place(long documentVersion, int position) {

    /** After the last change of a version. */
    public static Place after(long documentVersion) {
      return new Place(documentVersion, Integer.MAX_VALUE);
    }
  }
}

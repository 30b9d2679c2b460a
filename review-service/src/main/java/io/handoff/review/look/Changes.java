package io.handoff.review.look;

import io.handoff.contracts.change.FieldChange;
import java.util.List;
import java.util.Optional;

/**
 * What has changed between two revisions.
 *
 * @param since number of the earlier one; empty when everything is new to the reader
 * @param changes fields and entries that came, went or changed
 * @param leaning dates that did not change and lean on something that did
 */
public record Changes(Optional<Integer> since, List<FieldChange> changes, List<Leaning> leaning) {

  /** The lists are copies. */
  public Changes {
    changes = List.copyOf(changes);
    leaning = List.copyOf(leaning);
  }

  /**
   * A date whose ground has changed.
   *
   * @param path its path
   * @param because paths of what it leans on that has changed
   */
  public record Leaning(String path, List<String> because) {}
}

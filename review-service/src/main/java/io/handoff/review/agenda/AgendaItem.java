package io.handoff.review.agenda;

import io.handoff.contracts.document.Person;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One answer or entry to look at.
 *
 * @param path its field path
 * @param reasons why, in sentences
 * @param blocks whether it stands against an approval
 * @param owner who answers for it, if somebody does
 * @param knownBy the day by which an unknown will be known, if it is one
 */
public record AgendaItem(
    String path,
    List<String> reasons,
    boolean blocks,
    @Nullable Person owner,
    @Nullable LocalDate knownBy) {

  /** The reasons are a copy. */
  public AgendaItem {
    reasons = List.copyOf(reasons);
  }
}

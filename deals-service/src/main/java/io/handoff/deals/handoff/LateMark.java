package io.handoff.deals.handoff;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The scope changed after the contract went to the lawyers.
 *
 * @param since when it first did
 * @param paths paths of the entries that changed, such as scopeItems.s1, in the order of change
 */
@Embeddable
public record LateMark(
    @Column(name = "late_since") Instant since, @Column(name = "late_paths") List<String> paths) {

  /** Those paths that it does not name yet. */
  List<String> fresh(Set<String> changed) {
    return changed.stream().filter(path -> !paths.contains(path)).toList();
  }

  /** The same, with more paths. */
  LateMark with(List<String> more) {
    return new LateMark(since, Stream.concat(paths.stream(), more.stream()).toList());
  }
}

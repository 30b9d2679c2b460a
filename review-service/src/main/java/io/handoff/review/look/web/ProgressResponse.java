package io.handoff.review.look.web;

import io.handoff.review.look.Progress;
import io.handoff.review.look.ReadingMark;
import java.time.Instant;
import java.util.List;

/**
 * How far the caller has read.
 *
 * @param read how many sections
 * @param of how many there are
 * @param sections each register that holds something, and whether it is read
 * @param marks what the caller marked, as far as nothing has changed there since
 */
record ProgressResponse(int read, int of, List<Section> sections, List<Mark> marks) {

  static ProgressResponse from(Progress progress) {
    return new ProgressResponse(
        progress.read(),
        progress.sections().size(),
        progress.sections().entrySet().stream()
            .map(section -> new Section(section.getKey(), section.getValue()))
            .toList(),
        progress.marks().stream().map(Mark::from).toList());
  }

  /**
   * A register that holds something.
   *
   * @param path its path
   * @param read whether it is marked, or everything in it is
   */
  record Section(String path, boolean read) {}

  /**
   * A part that was marked as read.
   *
   * @param path the part
   * @param revision the revision in which it was read
   * @param at when
   */
  record Mark(String path, int revision, Instant at) {

    private static Mark from(ReadingMark mark) {
      return new Mark(mark.path(), mark.revision(), mark.at());
    }
  }
}

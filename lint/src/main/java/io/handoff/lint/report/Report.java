package io.handoff.lint.report;

import java.util.List;

/** A form of what was found. */
@FunctionalInterface
public interface Report {

  /** All of it, with its last line ended. */
  String of(List<CheckedFile> files);
}

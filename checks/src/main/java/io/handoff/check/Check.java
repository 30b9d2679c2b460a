package io.handoff.check;

import io.handoff.contracts.finding.Finding;
import java.util.List;

/** A rule over a whole document. It holds no state, and two runs find the same. */
public interface Check {

  /** What the catalogue says about it. */
  CheckDescription description();

  /** Whether the document holds anything that it looks at. */
  default boolean appliesTo(CheckedRecord record) {
    return true;
  }

  /** What it has to say, each about one field; nothing when the document passes. */
  List<Finding> findings(CheckedRecord record);
}

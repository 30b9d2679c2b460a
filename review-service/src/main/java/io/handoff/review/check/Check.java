package io.handoff.review.check;

import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.finding.Finding;
import java.util.List;

/** A rule over a whole document. It holds no state, and two runs find the same. */
interface Check {

  /** What the catalogue says about it. */
  CheckDescription description();

  /** What it has to say, one finding a field; nothing when the document passes. */
  List<Finding> findings(HandoffDocument document);
}

package io.handoff.lint.report;

import io.handoff.contracts.finding.Finding;
import io.handoff.lint.input.HandoffFile;
import java.util.List;

/**
 * A file and what the checks found in it.
 *
 * @param file the file
 * @param findings the findings; none when it could not be checked
 */
public record CheckedFile(HandoffFile file, List<Finding> findings) {

  /** Whether it could not be checked. */
  public boolean isUnreadable() {
    return file.document() == null;
  }

  /** How many findings block an approval. */
  public long blocking() {
    return findings.stream().filter(Finding::isBlocking).count();
  }

  /** How many do not. */
  public long warnings() {
    return findings.size() - blocking();
  }
}

package io.handoff.review.review;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.handoff.contracts.document.DocumentJson;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.finding.MoreFindings;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * As many findings as one message takes: what blocks first, then what warns, then what was
 * overruled. What is left out is counted, so that whoever listens never takes it for settled.
 *
 * @param findings those that are listed
 * @param more how many of those that stand are not; absent when all findings are listed
 */
record ToldFindings(List<Finding> findings, @Nullable MoreFindings more) {

  /** A third of what a message takes; the rest is for what else a decision says. */
  private static final int MOST_BYTES = 300_000;

  static ToldFindings of(List<Finding> all) {
    if (bytes(all) <= MOST_BYTES) {
      return new ToldFindings(all, null);
    }
    List<Finding> listed = new ArrayList<>();
    int blocking = 0;
    int warnings = 0;
    int room = MOST_BYTES;
    for (Finding finding : all.stream().sorted(Comparator.comparing(ToldFindings::rank)).toList()) {
      room -= bytes(finding);
      if (room >= 0) {
        listed.add(finding);
      } else if (finding.isBlocking()) {
        blocking++;
      } else if (!finding.outcome().fulfilled()) {
        warnings++;
      }
    }
    return new ToldFindings(listed, new MoreFindings(blocking, warnings));
  }

  private static int rank(Finding finding) {
    if (finding.isBlocking()) {
      return 0;
    }
    return finding.outcome().fulfilled() ? 2 : 1;
  }

  private static int bytes(Object json) {
    try {
      return DocumentJson.mapper().writeValueAsBytes(json).length;
    } catch (JsonProcessingException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}

package io.handoff.deals.handoff.web;

import io.handoff.chassis.problem.CommonProblem;
import io.handoff.chassis.problem.Refused;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Reads the header Handoff-Reason. Headers hold ASCII, reasons any script: what a browser's
 * encodeURIComponent makes of one is read back, and plain English needs no encoding.
 */
final class ReasonHeader {

  private static final int MAX_LENGTH = 500;

  private ReasonHeader() {}

  static @Nullable String read(@Nullable String header) {
    if (header == null) {
      return null;
    }
    String reason = decode(header).strip();
    if (reason.length() > MAX_LENGTH || reason.chars().anyMatch(Character::isISOControl)) {
      throw refused("takes at most " + MAX_LENGTH + " characters on one line.");
    }
    return reason.isEmpty() ? null : reason;
  }

  private static String decode(String header) {
    try {
      return URLDecoder.decode(header.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException broken) {
      throw refused("takes UTF-8, percent-encoded: write %25 for a percent sign.");
    }
  }

  private static Refused refused(String sentence) {
    return new Refused(CommonProblem.MALFORMED_PARAMETER, "Handoff-Reason " + sentence);
  }
}

package io.handoff.chassis.etag;

import io.handoff.chassis.problem.CommonProblem;
import io.handoff.chassis.problem.Refused;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The strong entity tag of a version. */
public final class EntityTag {

  private EntityTag() {}

  /** The tag of a version, quoted. */
  public static String of(long version) {
    return "\"" + version + "\"";
  }

  /**
   * Checks that a request names the current version.
   *
   * @param ifMatch the If-Match header
   * @param current the current version
   * @throws Refused when it names none, or another one
   */
  public static void require(@Nullable String ifMatch, long current) {
    if (ifMatch == null || ifMatch.isBlank()) {
      throw new Refused(
          CommonProblem.VERSION_MISSING,
          "Read it first, then send its ETag in If-Match.",
          Map.of("currentVersion", current),
          List.of());
    }
    for (String tag : ifMatch.split(",")) {
      if (tag.strip().equals(of(current)) || tag.strip().equals("*")) {
        return;
      }
    }
    throw new Refused(
        CommonProblem.VERSION_STALE,
        "Read it again, make your change to what is there now, and send the new ETag, with its quotes,"
            + " in If-Match.",
        Map.of("currentVersion", current),
        List.of());
  }
}

package io.handoff.chassis.etag;

import io.handoff.chassis.problem.CommonProblem;
import io.handoff.chassis.problem.Refused;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The strong entity tag of a version, and of what is shown with it. */
public final class EntityTag {

  private EntityTag() {}

  /** The tag of a version, quoted. */
  public static String of(long version) {
    return "\"" + version + "\"";
  }

  /**
   * The tag of a version that is shown with more than the version covers. It names the version in
   * If-Match as the tag of the version alone does, and in If-None-Match all of what is shown.
   *
   * @param more a number for each thing more, another one whenever that changes
   */
  public static String of(long version, long... more) {
    StringBuilder tag = new StringBuilder().append('"').append(version);
    for (long one : more) {
      tag.append('.').append(one);
    }
    return tag.append('"').toString();
  }

  /**
   * Whether what is there is what a reader has, so that it need not be sent again.
   *
   * @param ifNoneMatch the If-None-Match header
   * @param current the tag of what is there
   */
  public static boolean isKnown(@Nullable String ifNoneMatch, String current) {
    return ifNoneMatch != null
        && Arrays.stream(ifNoneMatch.split(","))
            .map(tag -> tag.strip().replaceFirst("^W/", ""))
            .anyMatch(tag -> tag.equals(current) || tag.equals("*"));
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
      if (names(tag.strip(), current) || tag.strip().equals("*")) {
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

  private static boolean names(String tag, long version) {
    return tag.equals(of(version)) || tag.startsWith("\"" + version + ".") && tag.endsWith("\"");
  }
}

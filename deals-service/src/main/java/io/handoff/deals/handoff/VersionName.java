package io.handoff.deals.handoff;

import io.handoff.chassis.problem.CommonProblem;
import io.handoff.chassis.problem.Refused;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What people call a version of the document ({@code v12}, or just {@code 12}; {@code v0} is the
 * empty one) or a frozen revision ({@code r2}).
 *
 * @param isRevision whether the number counts revisions
 * @param number the number
 */
public record VersionName(boolean isRevision, int number) {

  private static final Pattern FORM = Pattern.compile("([vr]?)(\\d{1,9})");

  /**
   * Reads a name.
   *
   * @param parameter where it was given
   * @throws Refused when it is none
   */
  public static VersionName parse(String parameter, String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw new Refused(
          CommonProblem.MALFORMED_PARAMETER,
          parameter + " takes a version such as v12, or a revision such as r2.");
    }
    return new VersionName(form.group(1).equals("r"), Integer.parseInt(form.group(2)));
  }
}

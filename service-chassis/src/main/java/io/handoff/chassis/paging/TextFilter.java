package io.handoff.chassis.paging;

import io.handoff.chassis.problem.CommonProblem;
import io.handoff.chassis.problem.Refused;
import org.jspecify.annotations.Nullable;

/** A parameter of a list that is compared with stored text. */
public final class TextFilter {

  private TextFilter() {}

  /**
   * The text that was asked for, as it was given; none when it was not given.
   *
   * @param name what the parameter is called
   * @throws Refused when no stored text can be like it
   */
  public static @Nullable String of(String name, @Nullable String given) {
    if (given != null && given.indexOf('\0') >= 0) {
      throw new Refused(CommonProblem.MALFORMED_PARAMETER, name + " takes no null characters.");
    }
    return given;
  }
}

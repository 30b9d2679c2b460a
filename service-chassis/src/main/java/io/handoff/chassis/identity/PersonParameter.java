package io.handoff.chassis.identity;

import io.handoff.chassis.problem.CommonProblem;
import io.handoff.chassis.problem.Refused;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A parameter of a list that names a person: an address, or {@code me}. */
public final class PersonParameter {

  private PersonParameter() {}

  /**
   * The address it stands for, in lower case; none when it was not given.
   *
   * @param name what the parameter is called
   * @throws Refused when it stands for nobody's address
   */
  public static @Nullable String address(String name, @Nullable String given, Actor caller) {
    if (given == null) {
      return null;
    }
    if (given.equals("me")) {
      if (caller.email() == null) {
        throw refused(name + "=me needs a verified address, and this account has none.");
      }
      return caller.email();
    }
    return given.strip().toLowerCase(Locale.ROOT);
  }

  private static Refused refused(String sentence) {
    return new Refused(CommonProblem.MALFORMED_PARAMETER, sentence);
  }
}

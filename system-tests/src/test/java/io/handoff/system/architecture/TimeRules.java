package io.handoff.system.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.List;

/** Where the time comes from. */
final class TimeRules {

  private TimeRules() {}

  static ArchRule timeIsAnArgument(String root) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(root + ".chassis.time..")
        .should()
        .callCodeUnitWhere(
            DescribedPredicate.describe("it asks the system for the time", TimeRules::asksForTime))
        .because(
            "the same day is our core promise, and only a clock that is handed in is testable");
  }

  private static boolean asksForTime(JavaCall<?> call) {
    AccessTarget.CodeUnitCallTarget target = call.getTarget();
    String owner = target.getOwner().getFullName();
    List<String> parameters =
        target.getRawParameterTypes().stream().map(type -> type.getFullName()).toList();
    return switch (target.getName()) {
      case "now" -> owner.startsWith("java.time.") && !parameters.contains(Clock.class.getName());
      case "system", "systemUTC", "systemDefaultZone" -> owner.equals(Clock.class.getName());
      case "currentTimeMillis" -> owner.equals(System.class.getName());
      case "getInstance" -> owner.equals(Calendar.class.getName());
      case "<init>" -> owner.equals(Date.class.getName()) && parameters.isEmpty();
      default -> false;
    };
  }
}

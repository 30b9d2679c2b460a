package io.handoff.contracts.document;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An item id or question key: a letter, then letters, digits, hyphens or underscores, 60 at most.
 */
@Documented
@Constraint(validatedBy = {})
@NotNull
@Pattern(regexp = "[A-Za-z][A-Za-z0-9_-]{0,59}")
@ReportAsSingleViolation
@Target({ElementType.TYPE_USE, ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface ItemId {

  /** What to do about a wrong one. */
  String message() default
      "use a letter, then letters, digits, hyphens or underscores, 60 characters at most";

  /** Validation groups; none are used. */
  Class<?>[] groups() default {};

  /** Validation payload; none is used. */
  Class<? extends Payload>[] payload() default {};
}

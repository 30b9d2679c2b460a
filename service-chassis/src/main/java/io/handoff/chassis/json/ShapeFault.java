package io.handoff.chassis.json;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.handoff.chassis.problem.FieldFault;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;

/** Turns Jackson's complaint about one value into a field fault. */
final class ShapeFault {

  private ShapeFault() {}

  static FieldFault of(JsonMappingException wrong) {
    String path = wrong.getPath().stream().map(ShapeFault::step).collect(Collectors.joining("."));
    if (wrong instanceof UnrecognizedPropertyException) {
      return new FieldFault(
          path, "unknown-member", "There is no such member; leave it out or correct its name.");
    }
    if (wrong instanceof BeyondRange beyond) {
      return DayRange.fault(path, beyond.wanted());
    }
    Class<?> target =
        wrong instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null
            ? mismatch.getTargetType()
            : Object.class;
    return new FieldFault(path, "wrong-type", "Send " + wanted(target) + ".");
  }

  static String step(JsonMappingException.Reference at) {
    return at.getFieldName() == null ? String.valueOf(at.getIndex()) : at.getFieldName();
  }

  private static String wanted(Class<?> target) {
    if (target.isEnum()) {
      return "one of "
          + Arrays.stream(target.getEnumConstants())
              .map(String::valueOf)
              .collect(Collectors.joining(", "));
    }
    if (target == LocalDate.class) {
      return "a date that exists, as YYYY-MM-DD";
    }
    if (target == LocalTime.class) {
      return "a time of day as hh:mm";
    }
    if (target == Instant.class) {
      return "a time as YYYY-MM-DDThh:mm:ssZ";
    }
    if (target == String.class) {
      return "text";
    }
    if (target == Boolean.class || target == boolean.class) {
      return "true or false";
    }
    if (target == BigDecimal.class) {
      return "a number";
    }
    if (Number.class.isAssignableFrom(target) || target == int.class || target == long.class) {
      return "a whole number";
    }
    if (target == UUID.class) {
      return "an id as 8-4-4-4-12 hexadecimal digits";
    }
    return Collection.class.isAssignableFrom(target) ? "a list" : "an object";
  }
}

package io.handoff.lint.input;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;

/** Turns the JSON library's complaint about one value into a field path and what to do. */
final class ShapeFault {

  private ShapeFault() {}

  static String path(JsonMappingException wrong) {
    return wrong.getPath().stream()
        .map(
            step ->
                step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
        .collect(Collectors.joining("."));
  }

  static String message(JsonMappingException wrong) {
    if (wrong instanceof UnrecognizedPropertyException unknown) {
      return "There is no member \"%s\" here; leave it out or correct its name."
          .formatted(unknown.getPropertyName());
    }
    Class<?> target =
        wrong instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null
            ? mismatch.getTargetType()
            : Object.class;
    return "Write " + wanted(target) + " here.";
  }

  private static String wanted(Class<?> target) {
    if (target.isEnum()) {
      return Arrays.stream(target.getEnumConstants())
          .map(String::valueOf)
          .collect(Collectors.joining(", ", "one of ", ""));
    }
    if (target == LocalDate.class) {
      return "a date that exists, as YYYY-MM-DD,";
    }
    if (target == String.class) {
      return "text, in quotes,";
    }
    if (target == Boolean.class) {
      return "true or false";
    }
    if (target == BigDecimal.class) {
      return "a number";
    }
    if (Number.class.isAssignableFrom(target)) {
      return "a whole number";
    }
    return Collection.class.isAssignableFrom(target) ? "a list" : "an object";
  }
}

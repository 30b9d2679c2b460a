package io.handoff.chassis.json;

import io.handoff.chassis.problem.FieldFault;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Turns a violated constraint into a field fault: entries of maps are addressed by their key. */
final class ViolationFault {

  private ViolationFault() {}

  static FieldFault of(ConstraintViolation<?> violation) {
    StringBuilder path = new StringBuilder();
    for (Path.Node node : violation.getPropertyPath()) {
      append(path, node.getKey());
      append(path, node.getIndex());
      if (node.getKind() == ElementKind.PROPERTY) {
        append(path, node.getName());
      }
    }
    String constraint =
        violation
            .getConstraintDescriptor()
            .getAnnotation()
            .annotationType()
            .getSimpleName()
            .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
            .toLowerCase(Locale.ROOT);
    return new FieldFault(path.toString(), constraint, sentence(violation.getMessage()));
  }

  private static void append(StringBuilder path, @Nullable Object part) {
    if (part != null) {
      path.append(path.isEmpty() ? "" : ".").append(part);
    }
  }

  private static String sentence(String message) {
    return Character.toUpperCase(message.charAt(0))
        + message.substring(1)
        + (message.endsWith(".") ? "" : ".");
  }
}

package io.handoff.chassis.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.handoff.chassis.problem.FieldFault;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Notes what does not fit while Jackson reads on, so that all faults are told at once. */
final class FaultCollector extends DeserializationProblemHandler {

  static final String FAULTS = "handoff.faults";

  @Override
  public boolean handleUnknownProperty(
      DeserializationContext context,
      JsonParser parser,
      JsonDeserializer<?> deserializer,
      Object beanOrClass,
      String propertyName)
      throws IOException {
    String parent = path(parser.getParsingContext().getParent());
    note(
        context,
        new FieldFault(
            parent.isEmpty() ? propertyName : parent + "." + propertyName,
            "unknown-member",
            "There is no such member; leave it out or correct its name."));
    parser.skipChildren();
    return true;
  }

  @Override
  public Object handleWeirdStringValue(
      DeserializationContext context, Class<?> target, String value, String failure) {
    note(context, wrongType(path(context.getParser().getParsingContext()), target));
    return null;
  }

  @Override
  public Object handleWeirdNumberValue(
      DeserializationContext context, Class<?> target, Number value, String failure) {
    note(context, wrongType(path(context.getParser().getParsingContext()), target));
    return null;
  }

  @Override
  public Object handleWeirdKey(
      DeserializationContext context, Class<?> target, String key, String failure) {
    note(context, wrongType(path(context.getParser().getParsingContext()), target));
    return null;
  }

  @Override
  public Object handleUnexpectedToken(
      DeserializationContext context,
      JavaType target,
      JsonToken token,
      JsonParser parser,
      String failure)
      throws IOException {
    note(context, wrongType(path(parser.getParsingContext()), target.getRawClass()));
    parser.skipChildren();
    return null;
  }

  /** A fault that Jackson does not let pass. */
  static FieldFault fault(JsonMappingException wrong) {
    String path =
        wrong.getPath().stream()
            .map(
                at -> at.getFieldName() == null ? String.valueOf(at.getIndex()) : at.getFieldName())
            .collect(Collectors.joining("."));
    Class<?> target =
        wrong instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null
            ? mismatch.getTargetType()
            : Object.class;
    return wrongType(path, target);
  }

  private static void note(DeserializationContext context, FieldFault fault) {
    @SuppressWarnings("unchecked")
    List<FieldFault> faults = (List<FieldFault>) context.getAttribute(FAULTS);
    if (faults != null) {
      faults.add(fault);
    }
  }

  private static FieldFault wrongType(String path, Class<?> target) {
    return new FieldFault(path, "wrong-type", "Send " + wanted(target) + ".");
  }

  private static String wanted(Class<?> target) {
    if (target.isEnum()) {
      return "one of "
          + Arrays.stream(target.getEnumConstants())
              .map(String::valueOf)
              .collect(Collectors.joining(", "));
    }
    if (target == LocalDate.class) {
      return "a date as YYYY-MM-DD";
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

  private static String path(JsonStreamContext context) {
    StringBuilder path = new StringBuilder();
    for (JsonStreamContext at = context; at != null; at = at.getParent()) {
      String name = at.inArray() ? String.valueOf(at.getCurrentIndex()) : at.getCurrentName();
      if (name != null) {
        path.insert(0, path.isEmpty() ? name : name + ".");
      }
    }
    return path.toString();
  }
}

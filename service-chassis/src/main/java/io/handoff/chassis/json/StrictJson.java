package io.handoff.chassis.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.cfg.MutableCoercionConfig;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.handoff.chassis.problem.CommonProblem;
import io.handoff.chassis.problem.FieldFault;
import io.handoff.chassis.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON into records and tells everything that is wrong with it, by field path: unknown
 * members, wrong types, values out of bounds, days too far off, characters that cannot be stored.
 */
@ApplicationScoped
public class StrictJson {

  /** More than these are not told at once. */
  private static final int MAX_FAULTS = 50;

  private static final Comparator<FieldFault> BY_PATH =
      Comparator.comparing(FieldFault::path).thenComparing(FieldFault::code);

  private final JsonMapper mapper;
  private final Validator validator;

  StrictJson(Validator validator) {
    this.mapper =
        JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new DaysInRange())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .withConfigOverride(
                LocalDate.class, dates -> dates.setFormat(JsonFormat.Value.forLeniency(false)))
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .withCoercionConfig(LogicalType.Textual, StrictJson::refuseScalars)
            .withCoercionConfig(LogicalType.Enum, StrictJson::refuseScalars)
            .build();
    this.validator = validator;
  }

  private static void refuseScalars(MutableCoercionConfig text) {
    text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
        .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
        .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail)
        .setCoercion(CoercionInputShape.EmptyString, CoercionAction.TryConvert);
  }

  /**
   * Parses a body.
   *
   * @throws Refused when it is not JSON, with the place where it stops being; or when a name comes
   *     twice in one object, with its path
   */
  public JsonNode parse(byte[] body) {
    try {
      JsonNode tree = mapper.readTree(body);
      if (tree == null || tree.isMissingNode()) {
        throw malformed("The body is empty; send a JSON object.");
      }
      return tree;
    } catch (MismatchedInputException unexpected) {
      String path = pathOf(unexpected);
      throw path.isEmpty()
          ? malformed("The body goes on after its end; send one JSON object.")
          : invalid(
              List.of(new FieldFault(path, "duplicate", "Send this once: its name comes twice.")));
    } catch (JsonProcessingException broken) {
      JsonLocation at = broken.getLocation();
      throw malformed(
          at == null
              ? "The body stops being JSON somewhere."
              : "The body stops being JSON at line %d, column %d."
                  .formatted(at.getLineNr(), at.getColumnNr()));
    } catch (NumberFormatException beyondAll) {
      throw malformed("A number in the body is too large or too small to be read; correct it.");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Where the parser stood; only a repeated name stops it inside the body. */
  private static String pathOf(MismatchedInputException unexpected) {
    JsonPointer at = ((JsonParser) unexpected.getProcessor()).getParsingContext().pathAsPointer();
    StringJoiner path = new StringJoiner(".");
    for (JsonPointer step = at; !step.matches(); step = step.tail()) {
      path.add(step.getMatchingProperty());
    }
    return path.toString();
  }

  /**
   * Reads a tree into a record.
   *
   * @throws Refused with every fault and its path
   */
  public <T> T read(JsonNode tree, Class<T> type) {
    List<FieldFault> faults = new ArrayList<>();
    UnstorableText.find(tree, "", faults);
    T value = shaped(tree, type, faults);
    if (value != null) {
      Set<String> told = faults.stream().map(FieldFault::path).collect(Collectors.toSet());
      for (ConstraintViolation<T> violation : validator.validate(value)) {
        FieldFault fault = ViolationFault.of(violation);
        if (!told.contains(fault.path())) {
          faults.add(fault);
        }
      }
    }
    requireNone(faults);
    if (value == null) {
      throw malformed("The body is null; send a JSON object.");
    }
    return value;
  }

  /**
   * Holds some members of a record against their own bounds, such as how many entries a register
   * may have. What they hold is not looked into.
   *
   * @throws Refused with every fault and its path
   */
  public void requireBounds(Object value, Stream<String> members) {
    requireNone(
        members
            .flatMap(member -> validator.validateProperty(value, member).stream())
            .map(ViolationFault::of)
            .toList());
  }

  private static void requireNone(List<FieldFault> faults) {
    if (!faults.isEmpty()) {
      throw invalid(faults.stream().distinct().sorted(BY_PATH).limit(MAX_FAULTS).toList());
    }
  }

  /**
   * Jackson stops at the first fault: it is noted and taken out of a copy, and the rest is read
   * again.
   */
  private <T> @Nullable T shaped(JsonNode tree, Class<T> type, List<FieldFault> faults) {
    JsonNode rest = tree;
    while (true) {
      try {
        return mapper.treeToValue(rest, type);
      } catch (JsonMappingException wrong) {
        faults.add(ShapeFault.of(wrong));
        if (wrong.getPath().isEmpty() || faults.size() >= MAX_FAULTS) {
          return null;
        }
        rest = rest == tree ? tree.deepCopy() : rest;
        if (!takeOut(rest, wrong.getPath())) {
          return null;
        }
      } catch (JsonProcessingException unreadable) {
        throw malformed("The body cannot be read.");
      }
    }
  }

  private static boolean takeOut(JsonNode from, List<JsonMappingException.Reference> path) {
    JsonNode parent = from;
    for (JsonMappingException.Reference step : path.subList(0, path.size() - 1)) {
      parent =
          step.getFieldName() == null
              ? parent.path(step.getIndex())
              : parent.path(step.getFieldName());
    }
    JsonMappingException.Reference last = path.get(path.size() - 1);
    if (parent instanceof ObjectNode object && last.getFieldName() != null) {
      return object.remove(last.getFieldName()) != null;
    }
    if (parent instanceof ArrayNode array && last.getIndex() >= 0) {
      return array.remove(last.getIndex()) != null;
    }
    return false;
  }

  /** A refusal that lists field faults. */
  public static Refused invalid(List<FieldFault> faults) {
    String places = faults.size() == 1 ? "One field is wrong" : faults.size() + " fields are wrong";
    return new Refused(
        CommonProblem.INVALID_INPUT,
        places + "; errors says which and what to do.",
        Map.of(),
        faults);
  }

  private static Refused malformed(String detail) {
    return new Refused(CommonProblem.MALFORMED_JSON, detail);
  }
}

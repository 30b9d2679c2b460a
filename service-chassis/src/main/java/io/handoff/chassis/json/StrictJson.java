package io.handoff.chassis.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.handoff.chassis.problem.CommonProblem;
import io.handoff.chassis.problem.FieldFault;
import io.handoff.chassis.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Reads JSON into records and tells everything that is wrong with it, by field path: unknown
 * members, wrong types, values out of bounds, characters that cannot be stored.
 */
@ApplicationScoped
public class StrictJson {

  private final ObjectReader reader;
  private final JsonMapper mapper;
  private final Validator validator;

  StrictJson(Validator validator) {
    this.mapper =
        JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addHandler(new FaultCollector())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    this.reader = mapper.reader();
    this.validator = validator;
  }

  /**
   * Parses a body.
   *
   * @throws Refused when it is not JSON, with the place where it stops being
   */
  public JsonNode parse(byte[] body) {
    try {
      JsonNode tree = mapper.readTree(body);
      if (tree == null || tree.isMissingNode()) {
        throw malformed("The body is empty; send a JSON object.");
      }
      return tree;
    } catch (JsonProcessingException broken) {
      JsonLocation at = broken.getLocation();
      throw malformed(
          at == null
              ? "The body stops being JSON somewhere."
              : "The body stops being JSON at line %d, column %d."
                  .formatted(at.getLineNr(), at.getColumnNr()));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * Reads a tree into a record.
   *
   * @throws Refused with every fault and its path
   */
  public <T> T read(JsonNode tree, Class<T> type) {
    List<FieldFault> faults = new ArrayList<>();
    UnstorableText.find(tree, "", faults);
    T value = null;
    try {
      value = reader.forType(type).withAttribute(FaultCollector.FAULTS, faults).readValue(tree);
    } catch (JsonMappingException wrong) {
      faults.add(FaultCollector.fault(wrong));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    if (faults.isEmpty() && value != null) {
      for (ConstraintViolation<T> violation : validator.validate(value)) {
        faults.add(ViolationFault.of(violation));
      }
    }
    if (!faults.isEmpty()) {
      faults.sort(Comparator.comparing(FieldFault::path).thenComparing(FieldFault::code));
      throw invalid(faults);
    }
    if (value == null) {
      throw malformed("The body is null; send a JSON object.");
    }
    return value;
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

package io.handoff.lint.input;

import com.fasterxml.jackson.databind.JsonNode;
import io.handoff.contracts.document.DocumentJson;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A member of a record, and what its annotations allow there; days are held to the services'. */
final class BoundedMember {

  private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);

  /** Annotations are slow to read, so those of a record are read once. */
  private static final ClassValue<List<BoundedMember>> MEMBERS =
      new ClassValue<>() {
        @Override
        protected List<BoundedMember> computeValue(Class<?> record) {
          return Arrays.stream(record.getRecordComponents()).map(BoundedMember::new).toList();
        }
      };

  private final String name;
  private final Class<?> inside;
  private final boolean register;
  private final boolean required;
  private final boolean notNegative;
  private final @Nullable Size size;
  private final @Nullable Digits digits;
  private final @Nullable Pattern form;
  private final String formFault;

  private BoundedMember(RecordComponent component) {
    Method accessor = component.getAccessor();
    this.name = component.getName();
    this.register = component.getType() == Map.class;
    this.inside = register ? entriesOf(component) : component.getType();
    this.required = accessor.isAnnotationPresent(NotNull.class);
    this.notNegative = accessor.isAnnotationPresent(PositiveOrZero.class);
    this.size = accessor.getAnnotation(Size.class);
    this.digits = accessor.getAnnotation(Digits.class);
    var pattern = accessor.getAnnotation(jakarta.validation.constraints.Pattern.class);
    this.form = pattern == null ? null : Pattern.compile(pattern.regexp());
    this.formFault = pattern == null ? "" : sentence(pattern.message());
  }

  private static Class<?> entriesOf(RecordComponent register) {
    return (Class<?>) ((ParameterizedType) register.getGenericType()).getActualTypeArguments()[1];
  }

  private static String sentence(String message) {
    return Character.toUpperCase(message.charAt(0)) + message.substring(1) + ".";
  }

  /** The members of a record, in its order. */
  static List<BoundedMember> of(Class<?> record) {
    return MEMBERS.get(record);
  }

  String name() {
    return name;
  }

  /** Whether it holds entries by item id. */
  boolean isRegister() {
    return register;
  }

  /** What it is, or what its entries are. */
  Class<?> inside() {
    return inside;
  }

  /** What is wrong with a value; null when nothing is. */
  @Nullable String fault(JsonNode value) {
    if (value.isMissingNode() || value.isNull()) {
      return required ? "This is missing; enter it." : null;
    }
    if (size != null && length(value) > size.max()) {
      return "This has %d %s; at most %d fit."
          .formatted(length(value), value.isTextual() ? "characters" : "entries", size.max());
    }
    if (inside == LocalDate.class && !isTaken(value)) {
      return "Write a day from %s to %s.".formatted(FIRST_DAY, LAST_DAY);
    }
    if (form != null && !form.matcher(value.asText()).matches()) {
      return formFault;
    }
    if (notNegative && value.decimalValue().signum() < 0) {
      return "Write 0 or more.";
    }
    return digits != null && !fits(digits, value.decimalValue())
        ? "At most %d digits before and %d after the point fit."
            .formatted(digits.integer(), digits.fraction())
        : null;
  }

  private static boolean isTaken(JsonNode value) {
    LocalDate day = DocumentJson.mapper().convertValue(value, LocalDate.class);
    return !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY);
  }

  private static int length(JsonNode value) {
    return value.isTextual() ? value.textValue().length() : value.size();
  }

  private static boolean fits(Digits digits, BigDecimal amount) {
    return amount.precision() - amount.scale() <= digits.integer()
        && amount.stripTrailingZeros().scale() <= digits.fraction();
  }
}

package io.handoff.lint.input;

import io.handoff.contracts.document.ItemId;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds what is longer, larger or otherwise spelled than the records of the document allow. */
final class Bounds {

  private static final Pattern ITEM_ID = ItemId.class.getAnnotation(Pattern.class);
  private static final String ITEM_ID_FORM =
      "An id is a letter, then letters, digits, hyphens or underscores, 60 characters at most.";

  private final List<Fault> faults;

  private Bounds(List<Fault> faults) {
    this.faults = faults;
  }

  static void check(Record document, List<Fault> faults) {
    new Bounds(faults).members(document, "");
  }

  private void members(Record record, String prefix) {
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      String path = prefix + component.getName();
      Object value = read(component, record);
      value(component.getAccessor(), value, path);
      if (value instanceof Record inner) {
        members(inner, path + ".");
      } else if (value instanceof Map<?, ?> register) {
        entries(register, path + ".");
      }
    }
  }

  private void entries(Map<?, ?> register, String prefix) {
    register.forEach(
        (id, entry) -> {
          if (!id.toString().matches(ITEM_ID.regexp())) {
            faults.add(new Fault(null, prefix + id, ITEM_ID_FORM));
          } else if (entry instanceof Record inner) {
            members(inner, prefix + id + ".");
          }
        });
  }

  private void value(AnnotatedElement member, @Nullable Object value, String path) {
    String fault = value == null ? absent(member) : outside(member, value);
    if (fault != null) {
      faults.add(new Fault(null, path, fault));
    }
  }

  private static @Nullable String absent(AnnotatedElement member) {
    return member.isAnnotationPresent(NotNull.class) ? "This is missing; enter it." : null;
  }

  private static @Nullable String outside(AnnotatedElement member, Object value) {
    Size size = member.getAnnotation(Size.class);
    if (size != null && length(value) > size.max()) {
      return "This has %d %s; at most %d fit."
          .formatted(length(value), value instanceof String ? "characters" : "entries", size.max());
    }
    Pattern pattern = member.getAnnotation(Pattern.class);
    if (pattern != null && !value.toString().matches(pattern.regexp())) {
      return Character.toUpperCase(pattern.message().charAt(0))
          + pattern.message().substring(1)
          + ".";
    }
    if (member.isAnnotationPresent(PositiveOrZero.class) && ((Number) value).longValue() < 0) {
      return "Write 0 or more.";
    }
    Digits digits = member.getAnnotation(Digits.class);
    return digits != null && !fits(digits, new BigDecimal(value.toString()))
        ? "At most %d digits before and %d after the point fit."
            .formatted(digits.integer(), digits.fraction())
        : null;
  }

  private static int length(Object value) {
    if (value instanceof String text) {
      return text.length();
    }
    return value instanceof Map<?, ?> map ? map.size() : ((Collection<?>) value).size();
  }

  private static boolean fits(Digits digits, BigDecimal amount) {
    return amount.precision() - amount.scale() <= digits.integer()
        && amount.stripTrailingZeros().scale() <= digits.fraction();
  }

  private static @Nullable Object read(RecordComponent component, Record record) {
    Method accessor = component.getAccessor();
    try {
      return accessor.invoke(record);
    } catch (ReflectiveOperationException unreadable) {
      throw new IllegalStateException("cannot read " + component, unreadable);
    }
  }
}

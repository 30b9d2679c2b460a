package io.handoff.chassis.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.deser.InstantDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * For reading what people send: days and instants outside {@link DayRange} are refused with a
 * {@link BeyondRange}.
 */
final class DaysInRange extends SimpleModule {

  private static final long serialVersionUID = 1L;

  /** To be added after the module for dates, which it replaces for these two types. */
  DaysInRange() {
    super("days-in-range");
    addDeserializer(
        LocalDate.class,
        new Ranged<>(
            LocalDate.class, LocalDateDeserializer.INSTANCE, DayRange::contains, DayRange.DAY));
    addDeserializer(
        Instant.class,
        new Ranged<>(
            Instant.class, InstantDeserializer.INSTANT, DayRange::contains, DayRange.INSTANT));
  }

  private static final class Ranged<T> extends StdDeserializer<T>
      implements ContextualDeserializer {

    private static final long serialVersionUID = 1L;

    private final transient JsonDeserializer<?> plain;
    private final transient Class<T> type;
    private final transient Predicate<T> contains;
    private final String wanted;

    Ranged(Class<T> type, JsonDeserializer<?> plain, Predicate<T> contains, String wanted) {
      super(type);
      this.type = type;
      this.plain = plain;
      this.contains = contains;
      this.wanted = wanted;
    }

    @Override
    public JsonDeserializer<?> createContextual(
        DeserializationContext context, @Nullable BeanProperty property)
        throws JsonMappingException {
      return plain instanceof ContextualDeserializer contextual
          ? new Ranged<>(type, contextual.createContextual(context, property), contains, wanted)
          : this;
    }

    @Override
    public @Nullable T deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      T value = type.cast(plain.deserialize(parser, context));
      if (value != null && !contains.test(value)) {
        throw new BeyondRange(parser, value, wanted);
      }
      return value;
    }
  }
}

package io.handoff.deals.register;

import io.handoff.chassis.problem.FieldFault;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A member that an entry must say.
 *
 * @param name its name
 * @param asked of which entries it is asked
 * @param said whether an entry says it
 * @param whatToType what to do when it does not
 * @param <T> what kind of entry
 */
record Member<T>(String name, Predicate<T> asked, Predicate<T> said, String whatToType) {

  /** A member asked of every entry; blank text and an empty set say nothing. */
  static <T> Member<T> of(
      String name, Function<T, ? extends @Nullable Object> value, String whatToType) {
    return new Member<>(name, entry -> true, entry -> isSaid(value.apply(entry)), whatToType);
  }

  /** The same, asked of some entries only. */
  Member<T> when(Predicate<T> condition) {
    return new Member<>(name, condition, said, whatToType);
  }

  /** The same, said by something else as well. */
  Member<T> or(Predicate<T> otherwise) {
    return new Member<>(name, asked, said.or(otherwise), whatToType);
  }

  boolean isMissingIn(T entry) {
    return asked.test(entry) && !said.test(entry);
  }

  FieldFault missingAt(String entryPath) {
    return new FieldFault(entryPath + "." + name, "missing", whatToType);
  }

  private static boolean isSaid(@Nullable Object value) {
    if (value instanceof String text) {
      return !text.isBlank();
    }
    return value instanceof Set<?> words ? !words.isEmpty() : value != null;
  }
}

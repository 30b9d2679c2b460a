package io.handoff.notification.intake;

import io.handoff.chassis.inbox.PermanentFailure;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Checks that an event has every member that its record does not declare absent at times; so that a
 * message which lacks one goes to the dead letters, with the member's name, instead of failing
 * somewhere inside.
 */
final class RequiredMembers {

  private RequiredMembers() {}

  /**
   * Checks an event.
   *
   * @throws PermanentFailure when something is missing
   */
  static void require(Record event) {
    check(event, "");
  }

  private static void check(Record parent, String path) {
    for (RecordComponent component : parent.getClass().getRecordComponents()) {
      String member = path.isEmpty() ? component.getName() : path + "." + component.getName();
      Object value = value(parent, component);
      if (value == null && !component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
        throw new PermanentFailure("the event lacks " + member);
      }
      checkValue(value, member);
    }
  }

  private static void checkValue(@Nullable Object value, String member) {
    if (value instanceof Record record) {
      check(record, member);
    } else if (value instanceof Collection<?> items) {
      for (Object item : items) {
        checkValue(item, member);
      }
    }
  }

  private static @Nullable Object value(Record parent, RecordComponent component) {
    try {
      return component.getAccessor().invoke(parent);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException("records of contracts are public", impossible);
    }
  }
}

package io.handoff.contracts.event;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which members of an event must be on the wire: all but those that may be null, and but the lists,
 * sets and maps, which are left out when empty. The schemas say the same, from the same rule.
 */
final class RequiredMembers {

  /** Of each record, once, because reading annotated types is slow. */
  private static final ClassValue<List<Member>> MEMBERS =
      new ClassValue<>() {
        @Override
        protected List<Member> computeValue(Class<?> type) {
          return Arrays.stream(type.getRecordComponents())
              .map(component -> new Member(component, isRequired(component)))
              .toList();
        }
      };

  private record Member(RecordComponent component, boolean required) {}

  private RequiredMembers() {}

  static boolean isRequired(RecordComponent component) {
    return !component.getAnnotatedType().isAnnotationPresent(Nullable.class)
        && !Collection.class.isAssignableFrom(component.getType())
        && !Map.class.isAssignableFrom(component.getType());
  }

  /** The path of the first required member that is absent, such as handoff.id. */
  static Optional<String> firstMissing(Event event) {
    return Optional.ofNullable(firstMissing("", event));
  }

  private static @Nullable String firstMissing(String prefix, Object owner) {
    for (Member member : MEMBERS.get(owner.getClass())) {
      String path = prefix + member.component().getName();
      Object value = get(member.component(), owner);
      if (value == null && member.required()) {
        return path;
      }
      List<?> inner = value instanceof List<?> list ? list : Arrays.asList(value);
      for (Object element : inner) {
        String missing = element instanceof Record ? firstMissing(path + ".", element) : null;
        if (missing != null) {
          return missing;
        }
      }
    }
    return null;
  }

  private static @Nullable Object get(RecordComponent component, Object owner) {
    try {
      return component.getAccessor().invoke(owner);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException("the accessor of a public record is public", impossible);
    }
  }
}

package io.handoff.contracts.field;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which members of which records can hold values of some kinds, so that no walk enters the rest.
 */
final class Holders {

  private static final Map<Set<Class<?>>, Holders> BY_KINDS = new ConcurrentHashMap<>();

  private final Set<Class<?>> kinds;
  private final ClassValue<List<RecordComponent>> members =
      new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> record) {
          return Arrays.stream(Members.of(record))
              .filter(component -> mayHold(component.getGenericType(), new HashSet<>()))
              .toList();
        }
      };

  private Holders(Set<Class<?>> kinds) {
    this.kinds = Set.copyOf(kinds);
  }

  static Holders of(Set<Class<?>> kinds) {
    return BY_KINDS.computeIfAbsent(kinds, Holders::new);
  }

  List<RecordComponent> members(Class<?> record) {
    return members.get(record);
  }

  /**
   * Whether a value of this type can be one of the kinds or hold one.
   *
   * @param seen records on the way here, for records that hold their own kind
   */
  private boolean mayHold(Type type, Set<Type> seen) {
    if (type instanceof ParameterizedType register && register.getRawType() == Map.class) {
      return isSought(Map.class) || mayHold(register.getActualTypeArguments()[1], seen);
    }
    if (!(type instanceof Class<?> plain)) {
      return false;
    }
    return isSought(plain)
        || plain.isRecord()
            && seen.add(plain)
            && Arrays.stream(Members.of(plain))
                .anyMatch(component -> mayHold(component.getGenericType(), seen));
  }

  private boolean isSought(Class<?> type) {
    return kinds.stream().anyMatch(kind -> kind.isAssignableFrom(type));
  }
}

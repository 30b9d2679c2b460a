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

/** Which members of which records can hold values of one kind, so that no walk enters the rest. */
final class Holders {

  private static final Map<Class<?>, Holders> BY_KIND = new ConcurrentHashMap<>();

  private final Class<?> kind;
  private final ClassValue<List<RecordComponent>> members =
      new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> record) {
          return Arrays.stream(Members.of(record))
              .filter(component -> mayHold(component.getGenericType(), new HashSet<>()))
              .toList();
        }
      };

  private Holders(Class<?> kind) {
    this.kind = kind;
  }

  static Holders of(Class<?> kind) {
    return BY_KIND.computeIfAbsent(kind, Holders::new);
  }

  List<RecordComponent> members(Class<?> record) {
    return members.get(record);
  }

  /**
   * Whether a value of this type can be one of the kind or hold one.
   *
   * @param seen records on the way here, for records that hold their own kind
   */
  private boolean mayHold(Type type, Set<Type> seen) {
    if (type instanceof ParameterizedType register && register.getRawType() == Map.class) {
      return kind.isAssignableFrom(Map.class)
          || mayHold(register.getActualTypeArguments()[1], seen);
    }
    if (!(type instanceof Class<?> plain)) {
      return false;
    }
    return kind.isAssignableFrom(plain)
        || plain.isRecord()
            && seen.add(plain)
            && Arrays.stream(Members.of(plain))
                .anyMatch(component -> mayHold(component.getGenericType(), seen));
  }
}

package io.handoff.contracts.field;

import io.handoff.contracts.document.HandoffDocument;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A value in a document with its address.
 *
 * @param path its address
 * @param value the value there
 * @param <T> what kind of value
 */
public record Field<T>(String path, T value) {

  /**
   * All values of one kind, wherever they stand in a document, in the document's order. A register
   * added to the document later is covered without a change here.
   */
  public static <T> Stream<Field<T>> allOf(Class<T> kind, HandoffDocument document) {
    Sought<T> sought = Sought.of(kind);
    collect(document, sought);
    return sought.found.stream();
  }

  /** Finds the values of several kinds in one walk, each in the document's order. */
  public static void collect(HandoffDocument document, Sought<?>... sought) {
    Set<Class<?>> kinds = new HashSet<>();
    for (Sought<?> one : sought) {
      kinds.add(one.kind);
    }
    collectMembers(Holders.of(kinds), "", document, sought);
  }

  private static void collect(Holders holders, String path, Object value, Sought<?>[] sought) {
    for (Sought<?> one : sought) {
      one.take(path, value);
    }
    if (value instanceof Map<?, ?> register) {
      register.forEach((id, entry) -> collect(holders, path + "." + id, entry, sought));
    } else if (value instanceof Record && !holders.members(value.getClass()).isEmpty()) {
      collectMembers(holders, path + ".", value, sought);
    }
  }

  private static void collectMembers(
      Holders holders, String prefix, Object record, Sought<?>[] sought) {
    for (RecordComponent component : holders.members(record.getClass())) {
      Object member = Members.read(component, record);
      if (member != null) {
        collect(holders, prefix + component.getName(), member, sought);
      }
    }
  }

  /**
   * The values of one kind, as a walk over a document finds them.
   *
   * @param kind what is looked for
   * @param found all of it so far
   * @param <T> the kind
   */
  public record Sought<T>(Class<T> kind, List<Field<T>> found) {

    /** Nothing is found yet. */
    public static <T> Sought<T> of(Class<T> kind) {
      return new Sought<>(kind, new ArrayList<>());
    }

    private void take(String path, Object value) {
      if (kind.isInstance(value)) {
        found.add(new Field<>(path, kind.cast(value)));
      }
    }
  }
}

package io.handoff.contracts.field;

import io.handoff.contracts.document.HandoffDocument;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    List<Field<T>> found = new ArrayList<>();
    collectMembers(Holders.of(kind), kind, "", document, found);
    return found.stream();
  }

  private static <T> void collect(
      Holders holders, Class<T> kind, String path, Object value, List<Field<T>> found) {
    if (kind.isInstance(value)) {
      found.add(new Field<>(path, kind.cast(value)));
    }
    if (value instanceof Map<?, ?> register) {
      register.forEach((id, entry) -> collect(holders, kind, path + "." + id, entry, found));
    } else if (value instanceof Record && !holders.members(value.getClass()).isEmpty()) {
      collectMembers(holders, kind, path + ".", value, found);
    }
  }

  private static <T> void collectMembers(
      Holders holders, Class<T> kind, String prefix, Object record, List<Field<T>> found) {
    for (RecordComponent component : holders.members(record.getClass())) {
      Object member = Members.read(component, record);
      if (member != null) {
        collect(holders, kind, prefix + component.getName(), member, found);
      }
    }
  }
}

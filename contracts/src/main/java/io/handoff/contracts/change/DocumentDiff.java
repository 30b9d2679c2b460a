package io.handoff.contracts.change;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.handoff.contracts.document.DocumentJson;
import io.handoff.contracts.document.HandoffDocument;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Differences between two documents, by field path. Entries are told apart by their item id, never
 * by their place; numbers are compared by value, so that 16 and 16.0 do not differ.
 */
public final class DocumentDiff {

  private static final ObjectNode EMPTY = JsonNodeFactory.instance.objectNode();
  private static final RecordComponent[] MEMBERS = HandoffDocument.class.getRecordComponents();
  private static final Set<String> REGISTERS =
      Arrays.stream(MEMBERS)
          .filter(member -> member.getType() == Map.class)
          .map(RecordComponent::getName)
          .collect(Collectors.toUnmodifiableSet());
  private static final Pattern SEGMENTS = Pattern.compile("answers\\.[^.]+\\.segments");

  private DocumentDiff() {}

  /**
   * What changed from one document to another; an entry that left one register for another moved.
   */
  public static List<FieldChange> between(HandoffDocument before, HandoffDocument after) {
    return between(before, after, Map.of());
  }

  /**
   * The same, with entries known to have moved.
   *
   * @param moves where entries went, by the field path that they left
   */
  public static List<FieldChange> between(
      HandoffDocument before, HandoffDocument after, Map<String, String> moves) {
    Map<String, @Nullable Object> left = new LinkedHashMap<>();
    Map<String, @Nullable Object> right = new LinkedHashMap<>();
    for (RecordComponent member : MEMBERS) {
      Object was = value(before, member);
      Object is = value(after, member);
      if (!Objects.equals(was, is)) {
        left.put(member.getName(), unlike(was, is));
        right.put(member.getName(), unlike(is, was));
      }
    }
    return Moves.joined(between(tree(left), tree(right)), moves);
  }

  /** Of a register only the entries that are not the same on the other side. */
  private static @Nullable Object unlike(@Nullable Object value, @Nullable Object other) {
    if (value instanceof Map<?, ?> entries && other instanceof Map<?, ?> others) {
      Map<Object, Object> different = new LinkedHashMap<>(entries);
      different.entrySet().removeIf(entry -> entry.getValue().equals(others.get(entry.getKey())));
      return different;
    }
    return value;
  }

  private static ObjectNode tree(Object value) {
    return DocumentJson.mapper().valueToTree(value);
  }

  private static @Nullable Object value(HandoffDocument document, RecordComponent member) {
    try {
      return member.getAccessor().invoke(document);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException("accessors of a public record are public", impossible);
    }
  }

  static List<FieldChange> between(JsonNode before, JsonNode after) {
    List<FieldChange> changes = new ArrayList<>();
    compare("", before, after, changes);
    return changes;
  }

  private static void compare(
      String path, JsonNode before, JsonNode after, List<FieldChange> changes) {
    Stream.concat(names(before), names(after))
        .distinct()
        .forEach(name -> compareMember(path, name, before.get(name), after.get(name), changes));
  }

  private static Stream<String> names(JsonNode object) {
    return object.properties().stream().map(Map.Entry::getKey);
  }

  private static void compareMember(
      String parent,
      String name,
      @Nullable JsonNode before,
      @Nullable JsonNode after,
      List<FieldChange> changes) {
    String path = parent.isEmpty() ? name : parent + "." + name;
    if (holdsEntries(path)) {
      compare(path, before == null ? EMPTY : before, after == null ? EMPTY : after, changes);
    } else if (before == null && after != null) {
      changes.add(FieldChange.added(path, after));
    } else if (before != null && after == null) {
      changes.add(FieldChange.removed(path, before));
    } else if (before != null && after != null) {
      if (before.isObject() && after.isObject()) {
        compare(path, before, after, changes);
      } else if (!same(before, after)) {
        changes.add(FieldChange.changed(path, before, after));
      }
    }
  }

  private static boolean same(JsonNode before, JsonNode after) {
    return before.isNumber() && after.isNumber()
        ? before.decimalValue().compareTo(after.decimalValue()) == 0
        : before.equals(after);
  }

  /** Registers, and the segments of an answer: maps that are absent when they are empty. */
  private static boolean holdsEntries(String path) {
    return REGISTERS.contains(path) || SEGMENTS.matcher(path).matches();
  }

  /**
   * The document as it was before some changes.
   *
   * @param changes what happened since, newest first
   */
  public static HandoffDocument undo(HandoffDocument document, List<FieldChange> changes) {
    ObjectNode tree = tree(document);
    changes.forEach(change -> apply(tree, change.reversed()));
    return DocumentJson.mapper().convertValue(tree, HandoffDocument.class);
  }

  static void apply(ObjectNode tree, FieldChange change) {
    if (change.movedFrom() != null) {
      put(tree, change.movedFrom(), null);
    }
    put(tree, change.path(), change.after());
  }

  private static void put(ObjectNode tree, String path, @Nullable JsonNode value) {
    int dot = path.indexOf('.');
    if (dot > 0) {
      String name = path.substring(0, dot);
      JsonNode below = tree.get(name);
      put(
          below instanceof ObjectNode object ? object : tree.putObject(name),
          path.substring(dot + 1),
          value);
    } else if (value == null) {
      tree.remove(path);
    } else {
      tree.set(path, value);
    }
  }
}

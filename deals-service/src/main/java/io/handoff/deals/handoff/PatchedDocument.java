package io.handoff.deals.handoff;

import com.fasterxml.jackson.databind.JsonNode;
import io.handoff.chassis.json.StrictJson;
import io.handoff.contracts.document.DocumentJson;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.MergePatch;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A merge patch, read into a document. Only what the patch names is read and checked; every other
 * member and entry stays the very one that it was, which was checked when it was saved.
 */
final class PatchedDocument {

  private static final RecordComponent[] MEMBERS = HandoffDocument.class.getRecordComponents();
  private static final Constructor<HandoffDocument> CONSTRUCTOR = constructor();

  private PatchedDocument() {}

  /**
   * The document as a patch leaves it, as it would be read back once it is stored.
   *
   * @throws io.handoff.chassis.problem.Refused with everything that is wrong with the patch
   */
  static HandoffDocument of(HandoffDocument before, JsonNode patch, StrictJson json) {
    HandoffDocument named = document(member -> named(value(before, member), member, patch));
    JsonNode asked = MergePatch.apply(DocumentJson.mapper().valueToTree(named), patch);
    HandoffDocument read = DocumentJson.stored(json.read(asked, HandoffDocument.class));
    HandoffDocument patched =
        document(member -> patched(value(before, member), value(read, member), member, patch));
    json.requireBounds(patched, grown(before, patched));
    return patched;
  }

  /** The registers that have more entries than before; what they hold was checked when read. */
  private static Stream<String> grown(HandoffDocument before, HandoffDocument patched) {
    return Arrays.stream(MEMBERS)
        .filter(member -> entries(patched, member) > entries(before, member))
        .map(RecordComponent::getName);
  }

  private static int entries(HandoffDocument document, RecordComponent member) {
    return value(document, member) instanceof Map<?, ?> register ? register.size() : 0;
  }

  private static @Nullable Object named(
      @Nullable Object before, RecordComponent member, JsonNode patch) {
    JsonNode asked = patch.get(member.getName());
    if (asked != null && before instanceof Map<?, ?> entries) {
      Map<Object, Object> named = new LinkedHashMap<>(entries);
      named.keySet().removeIf(id -> !asked.has((String) id));
      return named;
    }
    return asked == null ? null : before;
  }

  private static @Nullable Object patched(
      @Nullable Object before, @Nullable Object read, RecordComponent member, JsonNode patch) {
    JsonNode asked = patch.get(member.getName());
    if (asked == null) {
      return before;
    }
    if (asked.isObject() && before instanceof Map<?, ?> entries && read instanceof Map<?, ?> some) {
      Map<Object, Object> patched = new LinkedHashMap<>(entries);
      for (Map.Entry<String, JsonNode> entry : asked.properties()) {
        patched.compute(entry.getKey(), (id, was) -> some.get(id));
      }
      return patched;
    }
    return read;
  }

  private static @Nullable Object value(HandoffDocument document, RecordComponent member) {
    try {
      return member.getAccessor().invoke(document);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException("accessors of a public record are public", impossible);
    }
  }

  private static HandoffDocument document(Function<RecordComponent, @Nullable Object> values) {
    try {
      return CONSTRUCTOR.newInstance(Arrays.stream(MEMBERS).map(values).toArray());
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException("the constructor of a public record is public", impossible);
    }
  }

  private static Constructor<HandoffDocument> constructor() {
    try {
      return HandoffDocument.class.getConstructor(
          Arrays.stream(MEMBERS).map(RecordComponent::getType).toArray(Class<?>[]::new));
    } catch (NoSuchMethodException impossible) {
      throw new IllegalStateException("a public record has its constructor", impossible);
    }
  }
}

package io.handoff.contracts.field;

import io.handoff.contracts.document.HandoffDocument;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The address of a value in a document, such as {@code answers.whyNow.owner}. An address exists
 * when its register entries do, whether or not anything was said there yet: {@code
 * integrations.i1.format} exists as soon as {@code i1} does.
 */
public final class FieldPath {

  /** The whole document. It is no field of it, so no document has this address. */
  public static final FieldPath WHOLE = new FieldPath(List.of());

  private static final List<String> REGISTERS =
      Arrays.stream(Members.of(HandoffDocument.class))
          .filter(member -> member.getType() == Map.class)
          .map(RecordComponent::getName)
          .toList();

  private final List<String> segments;

  private FieldPath(List<String> segments) {
    this.segments = segments;
  }

  /** Reads an address; any text is one, though most exist nowhere. */
  public static FieldPath parse(String text) {
    return new FieldPath(Arrays.asList(text.split("\\.", -1)));
  }

  /** The registers of a document, which hold entries by item id; the answers are one of them. */
  public static List<String> registers() {
    return REGISTERS;
  }

  /**
   * The address of the answer, entry or head field that holds this one: {@code promises.p3} of
   * {@code promises.p3.label}, {@code buyer} of {@code buyer.email}.
   */
  public FieldPath holder() {
    int length = !segments.isEmpty() && REGISTERS.contains(segments.get(0)) ? 2 : 1;
    return new FieldPath(segments.subList(0, Math.min(length, segments.size())));
  }

  /** The address one step beneath this one. */
  public FieldPath then(String segment) {
    List<String> longer = new ArrayList<>(segments);
    longer.add(segment);
    return new FieldPath(List.copyOf(longer));
  }

  /** The names that lead on from this address in a document; none where nothing does. */
  public List<String> namesIn(HandoffDocument document) {
    return placeIn(document).map(Place::names).orElseGet(List::of);
  }

  /** Whether a document has this address. */
  public boolean existsIn(HandoffDocument document) {
    return valuesIn(document).isPresent();
  }

  /**
   * What lies on the way to this address, outermost first, without what was never said; empty when
   * the document has no such address.
   */
  public Optional<List<Object>> valuesIn(HandoffDocument document) {
    List<Object> values = new ArrayList<>();
    Place place = new Place(HandoffDocument.class, document);
    for (String segment : segments) {
      Optional<Place> next = place.step(segment);
      if (next.isEmpty()) {
        return Optional.empty();
      }
      place = next.get();
      if (place.value() != null) {
        values.add(place.value());
      }
    }
    return Optional.of(values);
  }

  private Optional<Place> placeIn(HandoffDocument document) {
    Optional<Place> place = Optional.of(new Place(HandoffDocument.class, document));
    for (String segment : segments) {
      place = place.flatMap(here -> here.step(segment));
    }
    return place;
  }

  @Override
  public String toString() {
    return String.join(".", segments);
  }

  /** Where a walk has come to: the declared type there, and the value if one was given. */
  private record Place(Type type, @Nullable Object value) {

    Optional<Place> step(String segment) {
      if (type instanceof ParameterizedType register && register.getRawType() == Map.class) {
        return entry(register.getActualTypeArguments()[1], segment);
      }
      if (type instanceof Class<?> record && record.isRecord()) {
        return member(record, segment);
      }
      return Optional.empty();
    }

    List<String> names() {
      if (value instanceof Map<?, ?> register) {
        return register.keySet().stream().map(String.class::cast).toList();
      }
      return type instanceof Class<?> record && record.isRecord()
          ? Arrays.stream(Members.of(record)).map(RecordComponent::getName).toList()
          : List.of();
    }

    private Optional<Place> entry(Type entryType, String id) {
      return value instanceof Map<?, ?> register && register.get(id) != null
          ? Optional.of(new Place(entryType, register.get(id)))
          : Optional.empty();
    }

    private Optional<Place> member(Class<?> record, String name) {
      for (RecordComponent component : Members.of(record)) {
        if (component.getName().equals(name)) {
          Object member = value == null ? null : Members.read(component, value);
          return Optional.of(new Place(component.getGenericType(), member));
        }
      }
      return Optional.empty();
    }
  }
}

package io.handoff.deals.brief;

import io.handoff.contracts.document.DateMode;
import io.handoff.contracts.document.DecisionState;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.InputState;
import io.handoff.contracts.document.PromiseKind;
import io.handoff.contracts.document.PromiseLabel;
import io.handoff.contracts.document.Status;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A document in which every text, day and number of every member is a word that stands nowhere
 * else, so that one can tell which members are shown. Members that come later are marked by
 * themselves.
 */
public final class MarkedDocument {

  private static final Set<Object> CHOSEN =
      Set.of(
          Status.CONFIRMED,
          PromiseKind.COMMITMENT,
          PromiseLabel.CONFIRMED,
          DateMode.RANGE,
          DecisionState.OFFICIAL,
          InputState.RECEIVED);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private final Map<String, String> wordsByPath = new LinkedHashMap<>();
  private final HandoffDocument document;
  private int next = 1;

  public MarkedDocument() {
    document = (HandoffDocument) record("", HandoffDocument.class);
  }

  public HandoffDocument document() {
    return document;
  }

  /** The paths whose words stand in a text; a star is an item id. */
  Set<String> pathsIn(String text) {
    Set<String> paths = new TreeSet<>();
    wordsByPath.forEach(
        (path, word) -> {
          if (text.contains(word)) {
            paths.add(path);
          }
        });
    return paths;
  }

  /** All paths with a word. */
  Set<String> paths() {
    return new TreeSet<>(wordsByPath.keySet());
  }

  private Object value(String path, Type type) {
    if (type instanceof ParameterizedType generic) {
      return collection(path, generic);
    }
    Class<?> raw = (Class<?>) type;
    if (raw.isRecord()) {
      return record(path + ".", raw);
    }
    if (raw.isEnum()) {
      List<Object> constants = List.of(raw.getEnumConstants());
      return constants.stream().filter(CHOSEN::contains).findFirst().orElse(constants.get(0));
    }
    int number = next++;
    if (raw == String.class) {
      return path.endsWith("currency") ? "EUR" : word(path, "Word%04dend".formatted(number));
    }
    if (raw == LocalDate.class) {
      LocalDate day = LocalDate.of(2030, 1, 10 + number % 19).plusMonths(number);
      word(path, DAY.format(day));
      return day;
    }
    if (raw == Integer.class || raw == Long.class || raw == BigDecimal.class) {
      long amount = 7_000_000L + number;
      word(path, "%,d".formatted(amount));
      return raw == Integer.class
          ? (Object) (int) amount
          : raw == Long.class ? (Object) amount : BigDecimal.valueOf(amount);
    }
    return Map.<Class<?>, Object>of(
            Boolean.class,
            true,
            LocalTime.class,
            LocalTime.of(8, 0),
            ZoneId.class,
            ZoneId.of("Europe/Berlin"),
            DayOfWeek.class,
            DayOfWeek.MONDAY)
        .get(raw);
  }

  private Object collection(String path, ParameterizedType type) {
    if (type.getRawType() == Set.class) {
      return path.endsWith("inputs")
          ? Set.of("dataSources.x")
          : Set.of(value(path, type.getActualTypeArguments()[0]));
    }
    String id = path.equals("answers") ? "volume" : "x";
    return Map.of(id, value(path + ".*", type.getActualTypeArguments()[1]));
  }

  private Object record(String prefix, Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    Object[] values =
        Arrays.stream(components)
            .map(component -> value(prefix + component.getName(), component.getGenericType()))
            .toArray();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      return type.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException unbuildable) {
      throw new IllegalStateException(prefix, unbuildable);
    }
  }

  private String word(String path, String word) {
    wordsByPath.put(path, word);
    return word;
  }
}

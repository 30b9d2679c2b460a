package io.handoff.check.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import io.handoff.contracts.document.DocumentJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The examples of a check, which its tests run and its page shows.
 *
 * @param good on these no check of the catalogue has anything to say
 * @param failing on these it finds something
 * @param edges what it finds, or just not, where one could doubt it
 */
public record CheckExamples(List<Example> good, List<Example> failing, List<Example> edges) {

  /** The examples of a check; none when it has no file of them. */
  public static CheckExamples of(String id) {
    JsonNode file = read(id + ".json");
    return file == null
        ? new CheckExamples(List.of(), List.of(), List.of())
        : new CheckExamples(
            list(file.path("good")), list(file.path("failing")), list(file.path("edges")));
  }

  /** The record that examples change, on which no check finds anything; a copy. */
  public static JsonNode base() {
    JsonNode base = read("base.json");
    if (base == null) {
      throw new IllegalStateException("the record that examples change is not there");
    }
    return base;
  }

  private static List<Example> list(JsonNode examples) {
    return StreamSupport.stream(examples.spliterator(), false).map(Example::of).toList();
  }

  private static @Nullable JsonNode read(String name) {
    try (InputStream file =
        CheckExamples.class.getResourceAsStream("/io/handoff/check/examples/" + name)) {
      return file == null ? null : DocumentJson.mapper().readTree(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(name + " is not JSON", unreadable);
    }
  }
}

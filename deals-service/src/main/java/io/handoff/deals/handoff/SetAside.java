package io.handoff.deals.handoff;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import io.handoff.contracts.document.Answer;
import io.handoff.contracts.document.DocumentJson;
import io.handoff.deals.template.TemplateContent;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Answers that had no place in a version of the template that a handoff moved to, by the version
 * that they were given to. They come back as soon as a version asks for them again.
 */
final class SetAside {

  private static final TypeReference<TreeMap<Integer, LinkedHashMap<String, Answer>>> MAP =
      new TypeReference<>() {};

  private final TreeMap<Integer, LinkedHashMap<String, Answer>> byVersion;

  private SetAside(TreeMap<Integer, LinkedHashMap<String, Answer>> byVersion) {
    this.byVersion = byVersion;
  }

  static SetAside read(String json) {
    try {
      return new SetAside(DocumentJson.mapper().readValue(json, MAP));
    } catch (JsonProcessingException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  String write() {
    try {
      return DocumentJson.mapper().writeValueAsString(byVersion);
    } catch (JsonProcessingException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /** Keeps answers that were given to a version. */
  void put(int version, Map<String, Answer> answers) {
    if (!answers.isEmpty()) {
      byVersion.computeIfAbsent(version, none -> new LinkedHashMap<>()).putAll(answers);
    }
  }

  /**
   * Takes out what a version asks for and nobody has answered there: first what was given to that
   * very version, then what was given to the newest other one.
   */
  Map<String, Answer> takeBack(int version, TemplateContent asks, Map<String, Answer> given) {
    Map<String, Answer> back = new LinkedHashMap<>();
    List<Integer> versions = new ArrayList<>(byVersion.keySet());
    versions.sort(
        Comparator.<Integer, Boolean>comparing(one -> one != version)
            .thenComparing(Comparator.reverseOrder()));
    for (Integer one : versions) {
      LinkedHashMap<String, Answer> answers = byVersion.get(one);
      answers.forEach(
          (key, answer) -> {
            if (!given.containsKey(key) && asks.misfits(Map.of(key, answer)).findAny().isEmpty()) {
              back.putIfAbsent(key, answer);
            }
          });
      answers.entrySet().removeIf(entry -> entry.getValue() == back.get(entry.getKey()));
      if (answers.isEmpty()) {
        byVersion.remove(one);
      }
    }
    return back;
  }
}

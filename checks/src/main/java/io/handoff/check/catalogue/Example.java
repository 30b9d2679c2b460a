package io.handoff.check.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.handoff.check.CheckedRecord;
import io.handoff.check.Vocabulary;
import io.handoff.contracts.document.DocumentJson;
import io.handoff.contracts.template.TemplateRules;
import io.handoff.contracts.template.WordingClass;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/**
 * A record that shows what a check does.
 *
 * @param name what is special about it
 * @param patch what it changes in the record without findings, as an RFC 7396 merge patch
 * @param wording what the words of further answers are about, as a template would say
 * @param paths where its check finds something
 */
public record Example(
    String name, JsonNode patch, Map<String, WordingClass> wording, List<String> paths) {

  /** The further answers are a copy. */
  public Example {
    wording = Map.copyOf(wording);
  }

  static Example of(JsonNode json) {
    return new Example(
        json.path("name").asText(),
        json.path("patch"),
        wording(json.path("wording")),
        StreamSupport.stream(json.path("paths").spliterator(), false)
            .map(JsonNode::textValue)
            .toList());
  }

  /** The record. */
  public CheckedRecord record() {
    return CheckedRecord.of(
        DocumentJson.read(merge(CheckExamples.base(), patch).toString()),
        template(),
        Vocabulary.none());
  }

  private TemplateRules template() {
    TemplateRules shipped = TemplateRules.shipped();
    Map<String, WordingClass> all = new HashMap<>(shipped.wording());
    all.putAll(wording);
    return new TemplateRules(shipped.version(), all, shipped.checks());
  }

  private static Map<String, WordingClass> wording(JsonNode json) {
    Map<String, WordingClass> wording = new HashMap<>();
    json.properties()
        .forEach(
            answer ->
                wording.put(answer.getKey(), WordingClass.valueOf(answer.getValue().asText())));
    return wording;
  }

  private static JsonNode merge(JsonNode target, JsonNode patch) {
    if (!patch.isObject()) {
      return patch;
    }
    ObjectNode merged =
        target instanceof ObjectNode object ? object : DocumentJson.mapper().createObjectNode();
    patch
        .properties()
        .forEach(
            member -> {
              if (member.getValue().isNull()) {
                merged.remove(member.getKey());
              } else {
                merged.set(member.getKey(), merge(merged.path(member.getKey()), member.getValue()));
              }
            });
    return merged;
  }
}

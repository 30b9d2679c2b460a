package io.handoff.check.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.handoff.check.CheckedRecord;
import io.handoff.check.Vocabulary;
import io.handoff.contracts.document.DocumentJson;
import io.handoff.contracts.template.TemplateRules;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * A record that shows what a check does.
 *
 * @param name what is special about it
 * @param patch what it changes in the record without findings, as an RFC 7396 merge patch
 * @param paths where its check finds something
 */
public record Example(String name, JsonNode patch, List<String> paths) {

  static Example of(JsonNode json) {
    return new Example(
        json.path("name").asText(),
        json.path("patch"),
        StreamSupport.stream(json.path("paths").spliterator(), false)
            .map(JsonNode::textValue)
            .toList());
  }

  /** The record. */
  public CheckedRecord record() {
    return CheckedRecord.of(
        DocumentJson.read(merge(CheckExamples.base(), patch).toString()),
        TemplateRules.shipped(),
        Vocabulary.none());
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

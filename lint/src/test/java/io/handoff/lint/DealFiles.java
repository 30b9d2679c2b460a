package io.handoff.lint;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.handoff.check.catalogue.CheckExamples;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files with handoffs in a directory. */
record DealFiles(Path directory) {

  /** One on which no check finds anything. */
  String clean(String name) {
    return write(name, CheckExamples.base().toPrettyString());
  }

  /** One whose firm date stands on nothing, which blocks. */
  String blocked(String name) {
    return write(name, blockedDocument().toPrettyString());
  }

  /** The same as YAML. */
  String blockedYaml(String name) {
    try {
      return write(name, new YAMLMapper().writeValueAsString(blockedDocument()));
    } catch (JsonProcessingException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  static JsonNode blockedDocument() {
    JsonNode document = CheckExamples.base();
    ((ObjectNode) document.at("/milestones/launch")).putArray("inputs");
    return document;
  }

  String write(String name, String content) {
    Path file = directory.resolve(name);
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, content);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
    return file.toString();
  }
}

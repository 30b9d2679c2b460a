package io.handoff.deals.register;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.handoff.chassis.problem.FieldFault;
import io.handoff.contracts.document.DocumentJson;
import io.handoff.contracts.document.HandoffDocument;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** A record whose registers lack nothing, to take something from or to put something into. */
final class WholeRecord {

  private final ObjectNode json;

  private WholeRecord(ObjectNode json) {
    this.json = json;
  }

  static WholeRecord read() {
    try (InputStream in = WholeRecord.class.getResourceAsStream("whole-record.json")) {
      return new WholeRecord(
          (ObjectNode) DocumentJson.mapper().readTree(Objects.requireNonNull(in)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Takes a member out. */
  WholeRecord without(String path) {
    JsonNode taken = ((ObjectNode) json.at(pointer(path).head())).remove(name(path));
    Objects.requireNonNull(taken, path);
    return this;
  }

  /** Puts a value in, written as JSON with single quotes. */
  WholeRecord with(String path, String value) {
    ((ObjectNode) json.at(pointer(path).head())).set(name(path), parse(value));
    return this;
  }

  HandoffDocument document() {
    return DocumentJson.mapper().convertValue(json, HandoffDocument.class);
  }

  List<FieldFault> faults() {
    return RegisterRules.faults(document()).toList();
  }

  private static JsonPointer pointer(String path) {
    return JsonPointer.compile("/" + path.replace('.', '/'));
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('.') + 1);
  }

  private static JsonNode parse(String value) {
    try {
      return DocumentJson.mapper().readTree(value.replace('\'', '"'));
    } catch (JsonProcessingException unreadable) {
      throw new IllegalArgumentException(unreadable);
    }
  }
}

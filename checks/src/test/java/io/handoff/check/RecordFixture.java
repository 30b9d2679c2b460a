package io.handoff.check;

import com.fasterxml.jackson.databind.JsonNode;
import io.handoff.check.catalogue.CheckExamples;
import io.handoff.check.catalogue.Example;
import io.handoff.contracts.document.DocumentJson;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.template.TemplateRules;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** Records to check. */
public final class RecordFixture {

  private RecordFixture() {}

  /** A record that no check has anything to say about. */
  public static CheckedRecord clean() {
    return read(CheckExamples.base());
  }

  /** The regional reporting deal as it was first sent: dates on unseen data, a guessed system. */
  public static CheckedRecord regionalReporting() {
    return read(tree("/documents/regional-reporting.json"));
  }

  /** The clean record with something changed, as an RFC 7396 merge patch says. */
  public static CheckedRecord cleanWith(String mergePatch) {
    return cleanWith(json(mergePatch));
  }

  /** The same, from a tree. */
  public static CheckedRecord cleanWith(JsonNode mergePatch) {
    return new Example("changed", mergePatch, Map.of(), List.of()).record();
  }

  /** An empty record with something said, as JSON says. */
  public static CheckedRecord of(String json) {
    return read(json(json));
  }

  /** A record of a document. */
  public static CheckedRecord of(HandoffDocument document) {
    return CheckedRecord.of(document, TemplateRules.shipped(), Vocabulary.none());
  }

  private static CheckedRecord read(JsonNode tree) {
    return of(DocumentJson.read(tree.toString()));
  }

  private static JsonNode json(String text) {
    try {
      return DocumentJson.mapper().readTree(text.replace('\'', '"'));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static JsonNode tree(String name) {
    try (InputStream file = RecordFixture.class.getResourceAsStream(name)) {
      return DocumentJson.mapper().readTree(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}

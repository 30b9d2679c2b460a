package io.handoff.review;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.handoff.contracts.document.DocumentJson;
import io.handoff.contracts.document.HandoffDocument;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Documents to check and to review. */
public final class DocumentFixture {

  private DocumentFixture() {}

  /** A record that no check has anything to say about. */
  public static HandoffDocument clean() {
    return read(tree("/io/handoff/check/examples/base.json"));
  }

  /** The regional reporting deal as it was first sent: dates on unseen data, a guessed system. */
  public static HandoffDocument regionalReporting() {
    return read(tree("/documents/regional-reporting.json"));
  }

  /** The clean record with something changed, as an RFC 7396 merge patch says. */
  public static HandoffDocument cleanWith(String mergePatch) {
    return with(tree("/io/handoff/check/examples/base.json"), mergePatch);
  }

  /** A record with something changed, as an RFC 7396 merge patch says. */
  public static HandoffDocument with(HandoffDocument document, String mergePatch) {
    return with(DocumentJson.mapper().<JsonNode>valueToTree(document), mergePatch);
  }

  /** An empty record with something said, as JSON says. */
  public static HandoffDocument of(String json) {
    return DocumentJson.read(json.replace('\'', '"'));
  }

  private static HandoffDocument with(JsonNode tree, String mergePatch) {
    try {
      return read(merge(tree, DocumentJson.mapper().readTree(mergePatch.replace('\'', '"'))));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static JsonNode merge(JsonNode target, JsonNode patch) {
    if (!patch.isObject()) {
      return patch;
    }
    ObjectNode merged =
        target != null && target.isObject()
            ? (ObjectNode) target
            : DocumentJson.mapper().createObjectNode();
    patch
        .properties()
        .forEach(
            member -> {
              if (member.getValue().isNull()) {
                merged.remove(member.getKey());
              } else {
                merged.set(member.getKey(), merge(merged.get(member.getKey()), member.getValue()));
              }
            });
    return merged;
  }

  private static JsonNode tree(String name) {
    try (InputStream file = DocumentFixture.class.getResourceAsStream(name)) {
      return DocumentJson.mapper().readTree(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static HandoffDocument read(JsonNode tree) {
    return DocumentJson.read(tree.toString());
  }
}

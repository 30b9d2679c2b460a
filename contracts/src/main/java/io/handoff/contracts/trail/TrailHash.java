package io.handoff.contracts.trail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.handoff.contracts.document.CanonicalJson;

/**
 * The hash of a trail entry: SHA-256 over the canonical JSON (RFC 8785) of the entry without its
 * {@code hash} and without members that are null. The entry holds the hash before it in {@code
 * previous}, so that no entry can be changed, left out or put elsewhere without breaking the rest.
 */
public final class TrailHash {

  /** The member that holds the hash. */
  static final String HASH = "hash";

  private TrailHash() {}

  /** The hash that an entry must carry. */
  public static String of(ObjectNode entry) {
    ObjectNode hashed = entry.deepCopy();
    hashed.remove(HASH);
    hashed.properties().removeIf(member -> member.getValue().isNull());
    return CanonicalJson.hash(hashed.toString());
  }

  static boolean isRight(JsonNode entry) {
    return entry instanceof ObjectNode object && of(object).equals(entry.path(HASH).asText());
  }
}

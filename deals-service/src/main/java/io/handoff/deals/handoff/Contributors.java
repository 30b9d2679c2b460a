package io.handoff.deals.handoff;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import io.handoff.contracts.document.DocumentJson;
import io.handoff.contracts.event.ActorRef;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Everybody who edited a record, each once, in the order in which they first did. */
final class Contributors {

  private static final TypeReference<List<ActorRef>> LIST = new TypeReference<>() {};

  private Contributors() {}

  static List<ActorRef> with(List<ActorRef> before, ActorRef editor) {
    if (before.stream().anyMatch(c -> c.subject().equals(editor.subject()))) {
      return before;
    }
    List<ActorRef> after = new ArrayList<>(before);
    after.add(editor);
    return after;
  }

  static String write(List<ActorRef> contributors) {
    try {
      return DocumentJson.mapper().writeValueAsString(contributors);
    } catch (JsonProcessingException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  static List<ActorRef> read(String json) {
    try {
      return DocumentJson.mapper().readValue(json, LIST);
    } catch (JsonProcessingException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}

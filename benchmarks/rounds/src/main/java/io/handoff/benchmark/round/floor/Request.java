package io.handoff.benchmark.round.floor;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import io.handoff.contracts.document.DocumentJson;
import io.handoff.contracts.event.ActorRef;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;

/** A request whose caller is known. */
record Request(HttpExchange exchange, ActorRef by) {

  /** The id in its path. */
  UUID id() {
    return UUID.fromString(exchange.getRequestURI().getPath().split("/")[4]);
  }

  /** What its body says. */
  JsonNode body() throws IOException {
    return DocumentJson.mapper().readTree(exchange.getRequestBody());
  }

  /** A header it must have. */
  String header(String name) {
    return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name))
        .orElseThrow(() -> new Refused(400, name + " is missing"));
  }

  /** The version that an entity tag names; 0 without one. */
  long version(String name) {
    String tag = exchange.getRequestHeaders().getFirst(name);
    return tag == null ? 0 : Long.parseLong(tag.replace("\"", ""));
  }
}

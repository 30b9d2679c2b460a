package io.handoff.check.security;

import io.handoff.check.Unknown;
import io.handoff.check.text.Phrases;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.SecurityAsk;
import io.handoff.contracts.document.SecurityTopic;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * A security ask that the customer wants.
 *
 * @param path where it stands
 * @param ask what is said
 */
record WantedAsk(String path, SecurityAsk ask) {

  /** All of some topics; an honest unknown is left alone. */
  static Stream<WantedAsk> of(HandoffDocument document, SecurityTopic... topics) {
    return document.securityAsks().entrySet().stream()
        .filter(entry -> Boolean.TRUE.equals(entry.getValue().wanted()))
        .filter(entry -> Arrays.asList(topics).contains(entry.getValue().topic()))
        .filter(entry -> !Unknown.isHonest(entry.getValue()))
        .map(entry -> new WantedAsk("securityAsks." + entry.getKey(), entry.getValue()));
  }

  /** Whether its detail holds one of some phrases. */
  boolean details(Phrases phrases) {
    return phrases.areIn(ask.detail());
  }
}

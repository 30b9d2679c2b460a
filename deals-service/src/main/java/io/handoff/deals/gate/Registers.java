package io.handoff.deals.gate;

import io.handoff.contracts.document.HandoffDocument;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The registers of a document, by name. */
final class Registers {

  static final Set<String> NAMES =
      Arrays.stream(HandoffDocument.class.getRecordComponents())
          .filter(member -> member.getType() == Map.class)
          .map(RecordComponent::getName)
          .collect(Collectors.toUnmodifiableSet());

  private Registers() {}
}

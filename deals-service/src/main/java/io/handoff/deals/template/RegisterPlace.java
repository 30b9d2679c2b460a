package io.handoff.deals.template;

import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.SecurityTopic;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Where a register of the record is filled in.
 *
 * @param register its name in the record
 * @param help what to add
 * @param atLeast how many entries a profile asks for
 * @param topics the security topics that a profile asks for
 */
public record RegisterPlace(
    @NotBlank String register,
    @NotBlank @Size(max = 500) String help,
    Map<Profile, @NotNull @Min(1) @Max(500) Integer> atLeast,
    Map<Profile, @NotNull Set<@NotNull SecurityTopic>> topics) {

  /** Absent minimums and topics are none. */
  public RegisterPlace {
    atLeast = atLeast == null ? Map.of() : atLeast;
    topics = topics == null ? Map.of() : topics;
  }

  /** How many entries a record has in it. */
  public int sizeIn(HandoffDocument document) {
    return RecordMembers.size(document, register);
  }

  /** How many entries a profile asks for. */
  public int atLeast(Profile profile) {
    return atLeast.getOrDefault(profile, 0);
  }

  /** The security topics that a profile asks for, in one order. */
  public Set<SecurityTopic> topics(Profile profile) {
    Set<SecurityTopic> asked = EnumSet.noneOf(SecurityTopic.class);
    asked.addAll(topics.getOrDefault(profile, Set.of()));
    return asked;
  }
}

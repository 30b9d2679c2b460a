package io.handoff.contracts.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One security or compliance topic.
 *
 * @param topic what it is about
 * @param wanted whether the customer wants it
 * @param detail provider, events, readers, region or rule
 * @param provider the identity provider, for single sign-on
 * @param events what is logged, for an audit log
 * @param readers who may read it, for an audit log
 * @param roles who needs access on day one, as roles
 * @param neededOn the day it is needed
 * @param launchBlocking whether it can block the launch
 * @param clearance how far a review, check or approval has come
 * @param startedOn the day it was asked for
 * @param leadTimeDays working days from asking to having
 * @param approver who approves it at the customer
 * @param status how far it can be trusted
 * @param owner the one person answerable
 * @param confirmWith who at the customer can confirm
 * @param followUpDate the day an unknown will be known
 * @param evidence what proves it
 */
public record SecurityAsk(
    @Nullable SecurityTopic topic,
    @Nullable Boolean wanted,
    @Size(max = 10000) @Nullable String detail,
    @Size(max = 200) @Nullable String provider,
    @Size(max = 100) Set<@Size(max = 200) String> events,
    @Size(max = 500) @Nullable String readers,
    @Size(max = 100) Set<@Size(max = 200) String> roles,
    @Nullable LocalDate neededOn,
    @Nullable Boolean launchBlocking,
    @Nullable Clearance clearance,
    @Nullable LocalDate startedOn,
    @Nullable Integer leadTimeDays,
    @Valid @Nullable Person approver,
    @Nullable Status status,
    @Valid @Nullable Person owner,
    @Valid @Nullable Person confirmWith,
    @Nullable LocalDate followUpDate,
    @Valid @Nullable Evidence evidence)
    implements Statement {
  /** Absent events and roles are none; they are kept in order, so that equal records read alike. */
  public SecurityAsk {
    events = Registers.copy(events);
    roles = Registers.copy(roles);
  }
}

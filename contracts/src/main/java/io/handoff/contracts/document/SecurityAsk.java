package io.handoff.contracts.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One security or compliance topic.
 *
 * @param topic what it is about
 * @param wanted whether the customer wants it
 * @param detail provider, events, readers, region or rule
 * @param neededOn the day it is needed
 * @param launchBlocking whether it can block the launch
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
    @Nullable LocalDate neededOn,
    @Nullable Boolean launchBlocking,
    @Nullable Integer leadTimeDays,
    @Valid @Nullable Person approver,
    @Nullable Status status,
    @Valid @Nullable Person owner,
    @Valid @Nullable Person confirmWith,
    @Nullable LocalDate followUpDate,
    @Valid @Nullable Evidence evidence)
    implements Statement {}

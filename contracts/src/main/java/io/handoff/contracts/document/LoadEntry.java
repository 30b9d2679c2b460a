package io.handoff.contracts.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Usage by people or machines.
 *
 * @param kind what is measured
 * @param name which people or machines
 * @param now active now
 * @param month1 active in month 1
 * @param month12 active in month 12
 * @param busiestAction the busiest action
 * @param normalWeek amount in a normal week
 * @param peakPerHour amount in the busiest hour
 * @param window when that is
 * @param peak the same as days, times and zone
 * @param burstSize how many at once
 * @param burstMinutes within how many minutes
 * @param estimate whether it is an estimate
 * @param status how far it can be trusted
 * @param owner the one person answerable
 * @param confirmWith who at the customer can confirm
 * @param followUpDate the day an unknown will be known
 * @param evidence what proves it
 */
public record LoadEntry(
    @Nullable LoadKind kind,
    @Size(max = 200) @Nullable String name,
    @Digits(integer = Amounts.INTEGER_DIGITS, fraction = 0) @Nullable Long now,
    @Digits(integer = Amounts.INTEGER_DIGITS, fraction = 0) @Nullable Long month1,
    @Digits(integer = Amounts.INTEGER_DIGITS, fraction = 0) @Nullable Long month12,
    @Size(max = 500) @Nullable String busiestAction,
    @Digits(integer = Amounts.INTEGER_DIGITS, fraction = 0) @Nullable Long normalWeek,
    @Digits(integer = Amounts.INTEGER_DIGITS, fraction = 0) @Nullable Long peakPerHour,
    @Size(max = 200) @Nullable String window,
    @Valid @Nullable PeakWindow peak,
    @Digits(integer = Amounts.INTEGER_DIGITS, fraction = 0) @Nullable Long burstSize,
    @Nullable Integer burstMinutes,
    @Nullable Boolean estimate,
    @Nullable Status status,
    @Valid @Nullable Person owner,
    @Valid @Nullable Person confirmWith,
    @Nullable LocalDate followUpDate,
    @Valid @Nullable Evidence evidence)
    implements Statement {}

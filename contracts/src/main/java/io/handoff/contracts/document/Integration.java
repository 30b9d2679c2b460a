package io.handoff.contracts.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One system we exchange data with.
 *
 * @param system exact product name of the system
 * @param direction which way data moves
 * @param format format of what moves
 * @param accessOwner who owns access
 * @param neededOn when it must work
 * @param rhythm how often, such as daily at 06:00
 * @param objects which objects move
 * @param mapping how fields are mapped
 * @param realDataTest how it is tested with real data
 * @param failureHandling what happens when it fails
 * @param apiDocs link to the interface's documents
 * @param phase item id of its phase
 * @param status how far it can be trusted
 * @param owner the one person answerable
 * @param confirmWith who at the customer can confirm
 * @param followUpDate the day an unknown will be known
 * @param evidence what proves it
 */
public record Integration(
    @Size(max = 500) @Nullable String system,
    @Nullable Direction direction,
    @Size(max = 200) @Nullable String format,
    @Valid @Nullable Person accessOwner,
    @Nullable NeededOn neededOn,
    @Size(max = 200) @Nullable String rhythm,
    @Size(max = 2000) @Nullable String objects,
    @Size(max = 2000) @Nullable String mapping,
    @Size(max = 2000) @Nullable String realDataTest,
    @Size(max = 2000) @Nullable String failureHandling,
    @Size(max = 2000) @Nullable String apiDocs,
    @Size(max = 60) @Nullable String phase,
    @Nullable Status status,
    @Valid @Nullable Person owner,
    @Valid @Nullable Person confirmWith,
    @Nullable LocalDate followUpDate,
    @Valid @Nullable Evidence evidence)
    implements Statement {}

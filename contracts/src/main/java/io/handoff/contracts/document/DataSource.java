package io.handoff.contracts.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One system that holds data we need.
 *
 * @param name exact product name of the system
 * @param kind what it is
 * @param transferMode how data arrives
 * @param format format of an export
 * @param grantor who grants access
 * @param accessMethod how access is given
 * @param accessDate when access is given
 * @param serviceAccountCreator who can create the service account
 * @param sample which data was given to look at
 * @param readiness how far it was looked at
 * @param readinessNotes what is wrong with it
 * @param limits security and compliance limits
 * @param noLimitsConfirmed whether no limits apply, confirmed
 * @param sensitivity how sensitive it is
 * @param origin where the data starts
 * @param store where it is kept
 * @param senders which tools send
 * @param receivers which tools receive
 * @param apiDocs link to the interface's documents
 * @param status how far it can be trusted
 * @param owner the one person answerable
 * @param confirmWith who at the customer can confirm
 * @param followUpDate the day an unknown will be known
 * @param evidence what proves it
 */
public record DataSource(
    @Size(max = 500) @Nullable String name,
    @Nullable SourceKind kind,
    @Nullable TransferMode transferMode,
    @Size(max = 200) @Nullable String format,
    @Valid @Nullable Person grantor,
    @Size(max = 500) @Nullable String accessMethod,
    @Nullable LocalDate accessDate,
    @Valid @Nullable Person serviceAccountCreator,
    @Nullable SampleKind sample,
    @Nullable Readiness readiness,
    @Size(max = 10000) @Nullable String readinessNotes,
    @Size(max = 2000) @Nullable String limits,
    @Nullable Boolean noLimitsConfirmed,
    @Nullable Sensitivity sensitivity,
    @Size(max = 500) @Nullable String origin,
    @Size(max = 500) @Nullable String store,
    @Size(max = 500) @Nullable String senders,
    @Size(max = 500) @Nullable String receivers,
    @Size(max = 2000) @Nullable String apiDocs,
    @Nullable Status status,
    @Valid @Nullable Person owner,
    @Valid @Nullable Person confirmWith,
    @Nullable LocalDate followUpDate,
    @Valid @Nullable Evidence evidence)
    implements Statement {}

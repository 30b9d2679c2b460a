package io.handoff.deals.deal.web;

import io.handoff.contracts.document.Money;
import io.handoff.contracts.document.Person;
import io.handoff.deals.deal.DealFacts;
import io.handoff.deals.deal.DealStage;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A deal as the CRM or portal knows it: the whole of it, each time.
 *
 * @param source where it comes from, such as HubSpot
 * @param name what the deal is
 * @param customer who buys
 * @param stage how far it has come
 * @param stageChangedAt since when; now when absent
 * @param closeDate the day it is expected to be signed
 * @param value what it is worth
 * @param owner the salesperson who answers for it
 */
public record DealRequest(
    @NotBlank @Size(max = 200) String source,
    @NotBlank @Size(max = 500) String name,
    @NotBlank @Size(max = 500) String customer,
    @NotNull DealStage stage,
    @Nullable Instant stageChangedAt,
    @Nullable LocalDate closeDate,
    @Valid @Nullable Money value,
    @Valid @Nullable Person owner) {

  DealFacts facts() {
    return new DealFacts(source, name, customer, stage, stageChangedAt, closeDate, value, owner);
  }
}

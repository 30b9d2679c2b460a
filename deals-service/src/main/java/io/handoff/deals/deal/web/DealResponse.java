package io.handoff.deals.deal.web;

import io.handoff.contracts.document.Money;
import io.handoff.contracts.document.Person;
import io.handoff.deals.deal.Deal;
import io.handoff.deals.deal.DealStage;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A deal.
 *
 * @param dealId its id in the CRM
 * @param source where it comes from
 * @param name what it is
 * @param customer who buys
 * @param stage how far it has come
 * @param stageChangedAt since when
 * @param closeDate the day it is expected to be signed
 * @param value what it is worth
 * @param owner the salesperson who answers for it
 * @param version its version, the same as its ETag
 * @param createdAt when it was first told of
 * @param updatedAt when it last changed
 */
public record DealResponse(
    String dealId,
    String source,
    String name,
    String customer,
    DealStage stage,
    Instant stageChangedAt,
    @Nullable LocalDate closeDate,
    @Nullable Money value,
    @Nullable Person owner,
    long version,
    Instant createdAt,
    Instant updatedAt) {

  static DealResponse from(Deal deal) {
    return new DealResponse(
        deal.dealId(),
        deal.source(),
        deal.name(),
        deal.customer(),
        deal.stage(),
        deal.stageChangedAt(),
        deal.closeDate(),
        deal.value(),
        deal.owner(),
        deal.version(),
        deal.createdAt(),
        deal.updatedAt());
  }
}

package io.handoff.deals.deal;

import io.handoff.chassis.paging.Cursor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads deals; whoever may read deals may read all of them. */
@ApplicationScoped
public class ReadDeals {

  private final Deals deals;

  ReadDeals(Deals deals) {
    this.deals = deals;
  }

  /** A deal by its id in the CRM; empty when nobody has told of it. */
  public Optional<Deal> find(String dealId) {
    return deals.of(dealId);
  }

  /** The same; refused as not found when nobody has told of it. */
  public Deal named(String dealId) {
    return find(dealId).orElseThrow(DealRefused::notFound);
  }

  /** A page of deals, newest change of stage first. */
  public List<Deal> page(DealQuery query, @Nullable Cursor after, int limit) {
    return deals.page(query, after, limit);
  }
}

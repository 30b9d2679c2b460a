package io.handoff.deals.deal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Lets a deal have its handoff, from discovery on. */
@ApplicationScoped
public class StartDraft {

  private final Deals deals;

  StartDraft(Deals deals) {
    this.deals = deals;
  }

  /**
   * Notes that the handoff of a deal is being started. A deal that nobody has told of is taken to
   * be far enough, because the CRM may tell of it later.
   *
   * @throws io.handoff.chassis.problem.Refused when it is known to be before discovery, or lost
   */
  @Transactional
  public void start(String dealId) {
    deals
        .locked(dealId)
        .ifPresent(
            deal -> {
              if (!deal.stage().takesHandoff()) {
                throw DealRefused.takesNoHandoff(deal);
              }
              deal.drafted();
            });
  }
}

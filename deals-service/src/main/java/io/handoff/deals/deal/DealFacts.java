package io.handoff.deals.deal;

import io.handoff.contracts.document.Money;
import io.handoff.contracts.document.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a CRM or portal says about a deal.
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
public record DealFacts(
    String source,
    String name,
    String customer,
    DealStage stage,
    @Nullable Instant stageChangedAt,
    @Nullable LocalDate closeDate,
    @Nullable Money value,
    @Nullable Person owner) {

  /** An address is kept in lower case and a moment as exactly as the database keeps it. */
  public DealFacts {
    owner = owner == null || owner.email() == null ? owner : plain(owner.name(), owner.email());
    stageChangedAt = stageChangedAt == null ? null : stageChangedAt.truncatedTo(ChronoUnit.MICROS);
  }

  private static Person plain(@Nullable String name, String email) {
    return new Person(name, email.strip().toLowerCase(Locale.ROOT));
  }

  Instant reachedBy(Instant now) {
    return stageChangedAt == null ? now.truncatedTo(ChronoUnit.MICROS) : stageChangedAt;
  }
}

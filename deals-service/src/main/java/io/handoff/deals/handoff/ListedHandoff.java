package io.handoff.deals.handoff;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.handoff.deals.deal.DealStage;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A handoff in a list.
 *
 * @param id its id
 * @param number the number people use
 * @param dealId its deal
 * @param title what the deal is
 * @param customer who bought
 * @param salesOwner address of who answers for it in sales
 * @param state where it stands
 * @param stage how far the deal has come; absent when the CRM has not told
 * @param reopened whether it was approved, and reopened since
 * @param revision the newest frozen revision
 * @param version its version
 * @param turn whose turn it is; absent when nobody's
 * @param turnOf address of the person whose turn it is
 * @param turnOfName that person's name
 * @param due when the decision is due; absent when none is awaited
 * @param timeLeft working time of whoever decides until then, negative when it is late; absent when
 *     none is awaited, or that time is not known
 * @param flags what to look at first
 * @param updatedAt when it last changed
 */
public record ListedHandoff(
    UUID id,
    String number,
    String dealId,
    String title,
    String customer,
    @Nullable String salesOwner,
    HandoffState state,
    @Nullable DealStage stage,
    boolean reopened,
    int revision,
    long version,
    @Nullable Turn turn,
    @Nullable String turnOf,
    @Nullable String turnOfName,
    @Nullable Instant due,
    @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable Duration timeLeft,
    Set<HandoffFlag> flags,
    Instant updatedAt) {}

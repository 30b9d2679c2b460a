package io.handoff.deals.handoff.web;

import io.handoff.chassis.identity.Actor;
import io.handoff.chassis.json.DayRange;
import io.handoff.chassis.problem.CommonProblem;
import io.handoff.chassis.problem.Refused;
import io.handoff.deals.deal.DealStage;
import io.handoff.deals.handoff.HandoffFilter;
import io.handoff.deals.handoff.HandoffFlag;
import io.handoff.deals.handoff.HandoffState;
import io.handoff.deals.handoff.Turn;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * What a list can be asked for.
 *
 * @param q words, all of which must be there
 * @param state a state
 * @param turn mine, sales or engineering
 * @param owner me, or the sales owner's address
 * @param customer who bought
 * @param deal id of the deal
 * @param stage a stage of the deal
 * @param due overdue, today, or an instant before which the decision is due
 * @param flag a flag
 * @param zone where today ends; UTC when absent
 */
public record HandoffListParameters(
    @Parameter(
            description =
                "Words, all of which are in its number, deal, title, customer or answers; of three"
                    + " letters or more, the start of a word is enough")
        @QueryParam("q")
        @Nullable String q,
    @Parameter(description = "A state, such as DRAFT") @QueryParam("state") @Nullable String state,
    @Parameter(description = "mine, sales or engineering") @QueryParam("turn")
        @Nullable String turn,
    @Parameter(description = "me, or the sales owner's address") @QueryParam("owner")
        @Nullable String owner,
    @Parameter(description = "Who bought, in upper or lower case") @QueryParam("customer")
        @Nullable String customer,
    @Parameter(description = "Id of the deal") @QueryParam("deal") @Nullable String deal,
    @Parameter(description = "A stage of the deal, such as SIGNED") @QueryParam("stage")
        @Nullable String stage,
    @Parameter(description = "overdue, today, or before an instant such as 2026-11-30T17:00:00Z")
        @QueryParam("due")
        @Nullable String due,
    @Parameter(description = "STALE, LATE_CHANGE or OVERDUE") @QueryParam("flag")
        @Nullable String flag,
    @Parameter(description = "Where today ends, such as Europe/Berlin; UTC when absent")
        @QueryParam("zone")
        @Nullable String zone) {

  private static final int MAX_WORDS = 200;

  /** What is asked, by this caller and at this time. */
  HandoffFilter filter(Actor caller, Instant now) {
    boolean mine = "mine".equals(turn);
    return new HandoffFilter(
        words(),
        state == null ? null : constant("state", HandoffState.class, state),
        turn == null || mine ? null : side(turn),
        mine ? address("turn=mine", caller) : null,
        "me".equals(owner) ? address("owner=me", caller) : lower(owner),
        customer,
        deal,
        stage == null ? null : constant("stage", DealStage.class, stage),
        due == null ? null : dueBefore(due, now),
        flag == null ? null : constant("flag", HandoffFlag.class, flag),
        null);
  }

  private @Nullable String words() {
    if (q == null) {
      return null;
    }
    if (q.length() > MAX_WORDS || q.codePoints().noneMatch(Character::isLetterOrDigit)) {
      throw refused("q takes words of letters or digits, at most " + MAX_WORDS + " characters.");
    }
    return q;
  }

  private static Turn side(String turn) {
    return switch (turn) {
      case "sales" -> Turn.SALES;
      case "engineering" -> Turn.ENGINEERING;
      default -> throw refused("turn takes mine, sales or engineering.");
    };
  }

  private static String address(String asked, Actor caller) {
    if (caller.email() == null) {
      throw refused(asked + " needs an account with a verified address; give the address instead.");
    }
    return caller.email();
  }

  private Instant dueBefore(String wanted, Instant now) {
    if ("overdue".equals(wanted)) {
      return now;
    }
    if ("today".equals(wanted)) {
      ZoneId place = place();
      return LocalDate.ofInstant(now, place).plusDays(1).atStartOfDay(place).toInstant();
    }
    try {
      Instant instant = Instant.parse(wanted);
      if (!DayRange.contains(instant)) {
        throw refused("due takes " + DayRange.INSTANT + ".");
      }
      return instant;
    } catch (DateTimeException unreadable) {
      throw refused("due takes overdue, today, or an instant such as 2026-11-30T17:00:00Z.");
    }
  }

  private ZoneId place() {
    try {
      return ZoneId.of(zone == null ? "UTC" : zone);
    } catch (DateTimeException unknown) {
      throw refused("zone takes the name of a time zone, such as Europe/Berlin.");
    }
  }

  private static <E extends Enum<E>> E constant(String name, Class<E> type, String wanted) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equals(wanted))
        .findFirst()
        .orElseThrow(
            () ->
                refused(
                    name
                        + " takes one of "
                        + Arrays.stream(type.getEnumConstants())
                            .map(Enum::name)
                            .collect(Collectors.joining(", "))
                        + "."));
  }

  private static @Nullable String lower(@Nullable String address) {
    return address == null ? null : address.strip().toLowerCase(Locale.ROOT);
  }

  private static Refused refused(String sentence) {
    return new Refused(CommonProblem.MALFORMED_PARAMETER, sentence);
  }
}

package io.handoff.notification.delivery.web;

import io.handoff.chassis.identity.Actor;
import io.handoff.chassis.identity.CurrentActor;
import io.handoff.chassis.paging.Page;
import io.handoff.chassis.problem.CommonProblem;
import io.handoff.chassis.problem.Refused;
import io.handoff.notification.delivery.DeliveryProblem;
import io.handoff.notification.delivery.DeliveryState;
import io.handoff.notification.delivery.DeliverySummary;
import io.handoff.notification.delivery.ListDeliveries;
import io.handoff.notification.delivery.RetryDelivery;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who was told what, and whether it got there. */
@Path("/api/v1/deliveries")
@Produces(MediaType.APPLICATION_JSON)
class DeliveryResource {

  private final ListDeliveries listDeliveries;
  private final RetryDelivery retryDelivery;
  private final CurrentActor currentActor;

  DeliveryResource(
      ListDeliveries listDeliveries, RetryDelivery retryDelivery, CurrentActor currentActor) {
    this.listDeliveries = listDeliveries;
    this.retryDelivery = retryDelivery;
    this.currentActor = currentActor;
  }

  /** Lists deliveries, newest first. */
  @GET
  @RolesAllowed({"operator", "auditor", "manager"})
  public Page<DeliveryResponse> list(
      @QueryParam("handoff") @Nullable String handoff,
      @QueryParam("state") @Nullable String state,
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @Nullable String limit) {
    Page<DeliverySummary> page = listDeliveries.list(handoff, state(state), cursor, number(limit));
    Actor actor = currentActor.get();
    return new Page<>(
        page.items().stream().map(item -> DeliveryResponse.from(item, actor)).toList(),
        page.next());
  }

  /** Has a failed delivery tried again. */
  @POST
  @Path("/{id}/retry")
  @RolesAllowed("operator")
  public DeliveryResponse retry(@PathParam("id") String id) {
    return DeliveryResponse.from(retryDelivery.retry(deliveryId(id)), currentActor.get());
  }

  private static @Nullable DeliveryState state(@Nullable String asked) {
    if (asked == null) {
      return null;
    }
    return Arrays.stream(DeliveryState.values())
        .filter(state -> state.name().equals(asked))
        .findFirst()
        .orElseThrow(
            () ->
                new Refused(
                    CommonProblem.MALFORMED_PARAMETER,
                    "state takes one of " + Arrays.toString(DeliveryState.values()) + "."));
  }

  private static @Nullable Integer number(@Nullable String asked) {
    try {
      return asked == null ? null : Integer.valueOf(asked);
    } catch (NumberFormatException none) {
      throw new Refused(CommonProblem.MALFORMED_PARAMETER, "limit takes a whole number.");
    }
  }

  private static UUID deliveryId(String asked) {
    try {
      return UUID.fromString(asked);
    } catch (IllegalArgumentException none) {
      throw new Refused(DeliveryProblem.UNKNOWN, "No delivery has this id; see the list for ids.");
    }
  }
}

package io.handoff.review.vocabulary.web;

import io.handoff.chassis.identity.CurrentActor;
import io.handoff.chassis.paging.Cursor;
import io.handoff.chassis.paging.Page;
import io.handoff.review.vocabulary.ChangeVocabulary;
import io.handoff.review.vocabulary.PlainTerm;
import io.handoff.review.vocabulary.ReadVocabulary;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Terms that are plain here, or to one customer; every check run goes by them. */
@Path("/api/v1/checks/vocabulary")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Checks")
class VocabularyResource {

  private final ReadVocabulary read;
  private final ChangeVocabulary change;
  private final CurrentActor actor;

  VocabularyResource(ReadVocabulary read, ChangeVocabulary change, CurrentActor actor) {
    this.read = read;
    this.change = change;
    this.actor = actor;
  }

  @GET
  @RolesAllowed({"sales", "engineer", "manager", "steward", "auditor"})
  @Operation(
      summary = "List the terms that are plain, by term",
      description = "Filter: customer; empty for the terms that are plain to everybody.")
  public Page<PlainTermResponse> list(
      @QueryParam("customer") @Nullable String customer,
      @QueryParam("limit") @Nullable String limit,
      @QueryParam("cursor") @Nullable String cursor) {
    String filter = customer == null ? "all" : "of " + customer;
    int size = Cursor.limit(limit == null ? null : wholeNumber(limit));
    Optional<Cursor> after =
        Optional.ofNullable(cursor).map(opaque -> Cursor.decode(opaque, filter));
    List<PlainTerm> found =
        read.list(Optional.ofNullable(customer).map(String::strip), after, size + 1);
    List<PlainTerm> page = found.subList(0, Math.min(size, found.size()));
    return new Page<>(
        page.stream().map(PlainTermResponse::from).toList(),
        found.size() > size ? next(page.get(size - 1), filter) : null);
  }

  private static String next(PlainTerm last, String filter) {
    return new Cursor(last.term(), last.id()).encode(filter);
  }

  /** What is no number is no limit either; JAX-RS would say that there is no such address. */
  private static int wholeNumber(String limit) {
    return limit.matches("\\d{1,4}") ? Integer.parseInt(limit) : 0;
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed("steward")
  @Operation(summary = "Add a term; one that is there stays as it was")
  @APIResponse(responseCode = "200", description = "The term, and who added it")
  @APIResponse(responseCode = "422", description = "Some fields are wrong; errors says which")
  public PlainTermResponse add(PlainTermRequest request) {
    String customer = request.customer() == null ? "" : request.customer().strip();
    return PlainTermResponse.from(
        change.add(request.wordingClass(), request.term().strip(), customer, actor.get()));
  }

  @DELETE
  @Path("/{id}")
  @RolesAllowed("steward")
  @Operation(summary = "Take a term out")
  @APIResponse(responseCode = "204", description = "It is gone")
  @APIResponse(responseCode = "404", description = "There is no such term")
  public void remove(@PathParam("id") UUID id) {
    if (!change.remove(id)) {
      throw new NotFoundException();
    }
  }
}

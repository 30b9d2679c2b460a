package io.handoff.review.check.web;

import io.handoff.check.catalogue.CheckCatalogue;
import io.handoff.review.check.RunChecks;
import io.handoff.review.overruling.OverrulingCount;
import io.handoff.review.overruling.ReadOverrulings;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The engineering checks, for anybody who fills in a handoff or reads one. */
@Path("/api/v1/checks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({"sales", "engineer", "manager", "steward", "auditor", "portal"})
@Tag(name = "Checks")
class CheckResource {

  private final RunChecks checks;
  private final ReadOverrulings overrulings;

  CheckResource(RunChecks checks, ReadOverrulings overrulings) {
    this.checks = checks;
    this.overrulings = overrulings;
  }

  @GET
  @Operation(summary = "List the engineering checks, and how often each was overruled")
  public CheckCatalogueResponse list() {
    Map<String, OverrulingCount> counts = overrulings.counts();
    return new CheckCatalogueResponse(
        CheckCatalogue.descriptions().stream()
            .map(check -> CheckResponse.from(check, countOf(check.id(), counts)))
            .toList());
  }

  private static OverrulingCount countOf(String check, Map<String, OverrulingCount> counts) {
    return counts.getOrDefault(check, OverrulingCount.none(check));
  }

  @POST
  @Path("/runs")
  @Operation(summary = "Check a document without saving it")
  @APIResponse(responseCode = "200", description = "What the checks found")
  @APIResponse(responseCode = "422", description = "Some fields are wrong; errors says which")
  public CheckRunResponse run(CheckRunRequest request) {
    return CheckRunResponse.from(checks.run(request.document(), request.rules(), request.terms()));
  }
}

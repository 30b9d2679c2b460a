package io.handoff.deals.brief.web;

import io.handoff.chassis.identity.CurrentActor;
import io.handoff.chassis.problem.CommonProblem;
import io.handoff.chassis.problem.Refused;
import io.handoff.deals.brief.Audience;
import io.handoff.deals.brief.Brief;
import io.handoff.deals.brief.HtmlBrief;
import io.handoff.deals.brief.MarkdownBrief;
import io.handoff.deals.brief.PdfBrief;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The brief as a page, as Markdown or as PDF. */
@Path("/api/v1/handoffs")
@Tag(name = "handoffs")
class BriefResource {

  private static final String MARKDOWN = "text/markdown";
  private static final String PDF = "application/pdf";
  private static final List<Variant> FORMS =
      Variant.mediaTypes(
              MediaType.TEXT_HTML_TYPE, MediaType.valueOf(MARKDOWN), MediaType.valueOf(PDF))
          .build();

  private final CurrentActor actor;
  private final ReadBrief read;
  private final HtmlBrief pages;
  private final PdfBrief pdfs;

  BriefResource(CurrentActor actor, ReadBrief read, HtmlBrief pages, PdfBrief pdfs) {
    this.actor = actor;
    this.read = read;
    this.pages = pages;
    this.pdfs = pdfs;
  }

  @GET
  @Path("/{id}/brief")
  @RolesAllowed({"sales", "engineer", "manager", "auditor", "portal"})
  @Produces({MediaType.TEXT_HTML, MARKDOWN, PDF})
  @Operation(
      operationId = "readBrief",
      summary = "Read the brief: an opening that alone explains the job, then the rest")
  public Response brief(
      @PathParam("id") String id,
      @Parameter(description = "A frozen revision; the record as it is when absent")
          @QueryParam("revision")
          @Nullable Integer revision,
      @Parameter(description = "customer hides assumptions, risks and what is internal")
          @QueryParam("view")
          @Nullable String view,
      @Context Request request) {
    Variant form = request.selectVariant(FORMS);
    if (form == null) {
      throw new NotAcceptableException();
    }
    Brief brief = read.of(actor.get(), id, revision, audience(view));
    Response.ResponseBuilder answer =
        switch (form.getMediaType().getSubtype()) {
          case "html" ->
              Response.ok(pages.of(brief), "text/html;charset=UTF-8")
                  .header("Content-Security-Policy", pages.policy());
          case "markdown" -> Response.ok(MarkdownBrief.of(brief), MARKDOWN + ";charset=UTF-8");
          default ->
              Response.ok(pdfs.of(brief), PDF)
                  .header("Content-Disposition", "inline; filename=\"" + brief.number() + ".pdf\"");
        };
    return answer
        .header("Cache-Control", "private, no-store")
        .header("Vary", "Accept")
        .header("X-Content-Type-Options", "nosniff")
        .build();
  }

  private static Audience audience(@Nullable String view) {
    if (view == null) {
      return Audience.INTERNAL;
    }
    if ("customer".equals(view)) {
      return Audience.CUSTOMER;
    }
    throw new Refused(CommonProblem.MALFORMED_PARAMETER, "view takes customer, or is left out.");
  }
}

package io.handoff.review.check.web;

import io.handoff.check.Check;
import io.handoff.check.catalogue.CheckCatalogue;
import io.handoff.check.catalogue.CheckPage;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The page of each check, where its findings say it is. It holds nothing of any deal. */
@Path("/docs/checks/{id}")
@PermitAll
@Tag(name = "Checks")
class CheckPageResource {

  private static final String MARKDOWN = "text/markdown";
  private static final String HTML = "text/html";
  private static final List<Variant> FORMS =
      Variant.mediaTypes(MediaType.valueOf(MARKDOWN), MediaType.valueOf(HTML)).build();

  private static final Map<String, Check> CHECKS =
      CheckCatalogue.all().stream()
          .collect(Collectors.toMap(check -> check.description().id(), Function.identity()));

  /** Writing one runs its examples, so each is written once. */
  private final Map<String, String> pages = new ConcurrentHashMap<>();

  @GET
  @Produces({MARKDOWN, HTML})
  @Operation(summary = "Read what a check looks for, as Markdown or in a browser")
  @APIResponse(responseCode = "200", description = "The page")
  @APIResponse(responseCode = "404", description = "There is no such check")
  public Response page(@PathParam("id") String id, @Context Request request) {
    Check check = CHECKS.get(id);
    if (check == null) {
      throw new NotFoundException();
    }
    Variant form = request.selectVariant(FORMS);
    if (form == null) {
      throw new NotAcceptableException();
    }
    String page = pages.computeIfAbsent(id, missing -> CheckPage.of(check));
    boolean html = "html".equals(form.getMediaType().getSubtype());
    return Response.ok(html ? html(id, page) : page)
        .type((html ? HTML : MARKDOWN) + ";charset=UTF-8")
        .build();
  }

  private static String html(String id, String page) {
    return """
        <!DOCTYPE html>
        <html lang="en">
        <head><meta charset="utf-8"><title>%s</title></head>
        <body><pre style="white-space: pre-wrap; max-width: 50rem">%s</pre></body>
        </html>
        """
        .formatted(id, escaped(page));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}

package io.handoff.review.agenda.web;

import io.handoff.chassis.identity.CurrentActor;
import io.handoff.chassis.json.DayRange;
import io.handoff.chassis.problem.CommonProblem;
import io.handoff.chassis.problem.Refused;
import io.handoff.review.agenda.Agenda;
import io.handoff.review.agenda.FourQuestion;
import io.handoff.review.agenda.ReviewAgenda;
import io.handoff.review.agenda.SpendTime;
import io.handoff.review.agenda.SpentSummary;
import io.handoff.review.review.ReviewId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What to look at first, the four questions, and how long it takes. */
@Path("/api/v1/reviews")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reviews")
class AgendaResource {

  private final ReviewAgenda agenda;
  private final SpendTime spendTime;
  private final CurrentActor actor;

  AgendaResource(ReviewAgenda agenda, SpendTime spendTime, CurrentActor actor) {
    this.agenda = agenda;
    this.spendTime = spendTime;
    this.actor = actor;
  }

  @GET
  @Path("/{id}/agenda")
  @RolesAllowed({"engineer", "manager", "sales", "auditor"})
  @Operation(
      summary = "What to look at, the riskiest first",
      description =
          "Unknowns on top, then traffic, data sensitivity, integrations, compliance, setup and hard"
              + " deadlines; each with the minutes it should take.")
  @APIResponse(responseCode = "404", description = "There is no such review")
  public Agenda agenda(@PathParam("id") UUID id) {
    return agenda.agenda(new ReviewId(id));
  }

  @GET
  @Path("/{id}/questions")
  @RolesAllowed({"engineer", "manager", "sales", "auditor"})
  @Operation(summary = "The four questions, with what the checks and the reviewer answered")
  @APIResponse(responseCode = "404", description = "There is no such review")
  public List<QuestionResponse> questions(@PathParam("id") UUID id) {
    return agenda.questions(new ReviewId(id)).stream().map(QuestionResponse::from).toList();
  }

  @PUT
  @Path("/{id}/questions/{question}")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({"engineer", "manager"})
  @Operation(
      summary = "Answer one of the four questions",
      description = "A no says why in note, and stands against an approval.")
  @APIResponse(responseCode = "403", description = "You edited this revision")
  @APIResponse(responseCode = "404", description = "There is no such review or question")
  @APIResponse(responseCode = "409", description = "The review has ended")
  @APIResponse(responseCode = "422", description = "Some fields are wrong; errors says which")
  public QuestionResponse.Said answer(
      @PathParam("id") UUID id,
      @PathParam("question") FourQuestion question,
      QuestionRequest request) {
    return QuestionResponse.Said.from(
        agenda.answer(new ReviewId(id), question, request.answer(), request.note(), actor.get()));
  }

  @POST
  @Path("/{id}/time-spent")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({"engineer", "manager"})
  @Operation(summary = "Note minutes spent on a review; above 30 in all it warns")
  @APIResponse(responseCode = "404", description = "There is no such review")
  @APIResponse(responseCode = "422", description = "Some fields are wrong; errors says which")
  public SpentResponse spend(@PathParam("id") UUID id, SpentRequest request) {
    return SpentResponse.of(spendTime.spend(new ReviewId(id), request.minutes(), actor.get()));
  }

  @GET
  @Path("/time-spent")
  @RolesAllowed({"engineer", "manager", "auditor"})
  @Operation(
      summary = "How many minutes reviews take: the median, and those that took long",
      description =
          "from and to take days of the team's zone; without them it is the last eight weeks.")
  public SpentSummary summary(
      @QueryParam("from") @Nullable String from, @QueryParam("to") @Nullable String to) {
    return spendTime.summary(
        Optional.ofNullable(from).map(value -> day("from", value)),
        Optional.ofNullable(to).map(value -> day("to", value)));
  }

  private static LocalDate day(String name, String value) {
    try {
      LocalDate day = LocalDate.parse(value);
      DayRange.require(name, day);
      return day;
    } catch (DateTimeParseException noDay) {
      throw new Refused(
          CommonProblem.MALFORMED_PARAMETER, name + " takes a day, such as 2026-11-01.");
    }
  }
}

package io.handoff.review.replay.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.handoff.chassis.problem.AtOnce;
import io.handoff.review.replay.Replay;
import io.handoff.review.replay.ReplayChecks;
import io.handoff.review.replay.ReplayTotal;
import io.handoff.review.replay.ReplayTotals;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the checks would find in revisions that people decided on. */
@Path("/api/v1/checks/replays")
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Checks")
class ReplayResource {

  private static final String JSON_LINES = "application/x-ndjson";
  private static final int MOST_AT_ONCE = 2;

  private final ReplayChecks replayChecks;
  private final ObjectMapper mapper;

  /** A replay keeps a processor busy, so only some run at a time. */
  private final AtOnce replays = new AtOnce(MOST_AT_ONCE);

  ReplayResource(ReplayChecks replayChecks, ObjectMapper mapper) {
    this.replayChecks = replayChecks;
    this.mapper = mapper;
  }

  @POST
  @Produces(JSON_LINES)
  @RolesAllowed({"steward", "auditor"})
  @Operation(
      summary = "Run the checks over revisions of before, and change nothing",
      description = "One line a revision; the last line has the totals, and says that it is whole.")
  @APIResponse(responseCode = "200", description = "What would be found")
  @APIResponse(responseCode = "422", description = "Some fields are wrong; errors says which")
  public Response replay(ReplayRequest request) {
    Replay replay = request.toReplay();
    StreamingOutput lines = out -> replays.run(() -> write(replay, out));
    return Response.ok(lines).type(JSON_LINES).header("Cache-Control", "private, no-store").build();
  }

  private void write(Replay replay, OutputStream out) throws IOException {
    ReplayTotals totals = replayChecks.replay(replay, revision -> line(revision, out));
    line(new End(true, totals.revisions(), totals.checks()), out);
  }

  private void line(Object value, OutputStream out) throws IOException {
    out.write(mapper.writeValueAsBytes(value));
    out.write('\n');
  }

  /**
   * The last line.
   *
   * @param end that there is no more
   * @param revisions how many revisions were replayed
   * @param checks what that says about each check
   */
  record End(boolean end, int revisions, List<ReplayTotal> checks) {}
}

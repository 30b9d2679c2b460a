package io.handoff.deals.handoff.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.handoff.chassis.etag.EntityTag;
import io.handoff.chassis.idempotency.Answer;
import io.handoff.chassis.idempotency.Idempotency;
import io.handoff.chassis.identity.CurrentActor;
import io.handoff.chassis.json.BodyLimit;
import io.handoff.chassis.json.StrictJson;
import io.handoff.deals.calendar.Today;
import io.handoff.deals.handoff.Handoff;
import io.handoff.deals.handoff.PlacedEntry;
import io.handoff.deals.handoff.ReadHandoff;
import io.handoff.deals.handoff.ReviewStatus;
import io.handoff.deals.handoff.ShownVersions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Answers with a handoff: its ETag and Location, again for a repeated Idempotency-Key. */
@ApplicationScoped
class HandoffAnswers {

  private final CurrentActor actor;
  private final Idempotency idempotency;
  private final ReadHandoff read;
  private final StrictJson json;
  private final BodyLimit limit;
  private final Today today;

  HandoffAnswers(
      CurrentActor actor,
      Idempotency idempotency,
      ReadHandoff read,
      StrictJson json,
      BodyLimit limit,
      Today today) {
    this.actor = actor;
    this.idempotency = idempotency;
    this.read = read;
    this.json = json;
    this.limit = limit;
    this.today = today;
  }

  Response once(
      @Nullable String key,
      String operation,
      @Nullable Object request,
      int status,
      Supplier<Handoff> command) {
    return idempotency
        .once(key, actor.get().subject(), operation, request, () -> of(status, command.get()))
        .response();
  }

  Response placedOnce(
      @Nullable String key,
      String operation,
      Object request,
      int status,
      Supplier<PlacedEntry> command) {
    return idempotency
        .once(key, actor.get().subject(), operation, request, () -> of(status, command.get()))
        .response();
  }

  Answer of(int status, Handoff handoff) {
    return of(status, handoff, body -> body);
  }

  private Answer of(int status, PlacedEntry entry) {
    return of(status, entry.handoff(), handoff -> new PlacedEntryResponse(entry.path(), handoff));
  }

  private Answer of(int status, Handoff handoff, Function<HandoffResponse, Object> body) {
    ReviewStatus said = read.statusOf(handoff);
    LocalDate day = today.date();
    return new Answer(
        status,
        status == 201 ? "/api/v1/handoffs/" + handoff.id() : null,
        tag(ShownVersions.of(handoff, said), day),
        idempotency.json(body.apply(HandoffResponse.from(handoff, said, day))));
  }

  /** Looks at the versions before it reads the record, when the reader has some of it. */
  Response read(String idOrNumber, @Nullable String ifNoneMatch) {
    if (ifNoneMatch != null) {
      String tag = tag(read.versions(actor.get(), idOrNumber), today.date());
      if (EntityTag.isKnown(ifNoneMatch, tag)) {
        return Response.notModified().header("ETag", tag).build();
      }
    }
    return of(200, read.named(actor.get(), idOrNumber)).response();
  }

  /** The version, what review-service said, and the days that an earliest start goes by. */
  private static String tag(ShownVersions shown, LocalDate day) {
    LocalDate close = shown.closeDate();
    return EntityTag.of(
        shown.handoff(), shown.said(), day.toEpochDay(), close == null ? 0 : close.toEpochDay());
  }

  JsonNode parse(InputStream body) throws IOException {
    return json.parse(limit.read(body));
  }
}

package io.handoff.benchmark.round.floor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.handoff.contracts.document.CanonicalJson;
import io.handoff.contracts.document.DocumentJson;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.event.CommentsPublished;
import io.handoff.contracts.event.Event;
import io.handoff.contracts.event.FindingsPublished;
import io.handoff.contracts.event.HandoffApproved;
import io.handoff.contracts.event.HandoffRef;
import io.handoff.contracts.event.HandoffSubmitted;
import io.handoff.contracts.event.ReviewOpened;
import io.handoff.contracts.template.TemplateRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What sales does, and what it sees of a review. */
final class Handoffs {

  private static final String DRAFT =
      """
      WITH changed AS (
        INSERT INTO handoff (id, deal, title, customer, version, revision, state, document)
        VALUES (?, ?, ?, ?, 1, 0, 'DRAFT', ?) RETURNING id)
      INSERT INTO trail (handoff, step, actor) SELECT id, 'drafted', ? FROM changed
      """;

  private static final String READ =
      """
      SELECT id, number, deal, title, customer, version, state, findings,
        CASE WHEN version <> ? THEN document END
      FROM handoff WHERE id = ?
      """;

  private static final String SUBMIT =
      """
      WITH changed AS (
        UPDATE handoff SET state = 'SUBMITTED', revision = 1, version = version + 1
        WHERE id = ? AND version = ? AND state = 'DRAFT' RETURNING id AS handoff, document),
      frozen AS (
        INSERT INTO revision (handoff, number, hash, author, document)
        SELECT handoff, 1, ?, ?, document FROM changed)
      """;

  /** Several messages about one handoff become one change of its row. */
  private static final String TAKE_IN =
      """
      WITH news AS (
        SELECT * FROM unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::int[], ?::int[])
          AS message (message, handoff, review, findings, comments, approved)),
      taken AS (
        INSERT INTO inbox (consumer, message) SELECT 'deals', message FROM news
        ON CONFLICT DO NOTHING RETURNING message),
      known AS (
        SELECT handoff, max(review)::uuid AS review, max(findings) AS findings,
          sum(comments) AS comments, max(approved) AS approved
        FROM news JOIN taken USING (message) GROUP BY handoff),
      shown AS (
        UPDATE handoff SET
          state = CASE WHEN revision = approved AND state = 'SUBMITTED' THEN 'APPROVED'
            ELSE state END,
          review = coalesce(known.review, handoff.review),
          findings = coalesce(known.findings, handoff.findings),
          comments = handoff.comments + known.comments,
          version = version + 1
        FROM known WHERE id = known.handoff RETURNING id, state, approved)
      INSERT INTO trail (handoff, step, actor)
      SELECT id, 'approval shown', 'review' FROM shown
      WHERE state = 'APPROVED' AND approved IS NOT NULL
      """;

  private final Database database;
  private final Commands commands;
  private final Clock clock;

  Handoffs(Database database, Commands commands, Clock clock) {
    this.database = database;
    this.commands = commands;
    this.clock = clock;
  }

  private record Stored(
      HandoffRef ref,
      long version,
      String state,
      @Nullable String findings,
      @Nullable String document) {

    static Stored of(ResultSet row) throws SQLException {
      return new Stored(
          new HandoffRef(
              row.getObject(1, UUID.class),
              "HO-" + row.getLong(2),
              row.getString(3),
              row.getString(4),
              row.getString(5)),
          row.getLong(6),
          row.getString(7),
          row.getString(8),
          row.getString(9));
    }
  }

  /** Keeps a draft. */
  Answer draft(Request request) throws IOException, SQLException {
    JsonNode body = request.body();
    HandoffDocument document =
        DocumentJson.mapper().treeToValue(body.path("document"), HandoffDocument.class);
    UUID id = UUID.randomUUID();
    database.run(
        DRAFT,
        id,
        body.path("dealId").asText(),
        document.title(),
        document.customer(),
        DocumentJson.write(document),
        request.by().name());
    return new Answer(201, 1L, "{\"id\": \"" + id + "\"}");
  }

  /** Freezes the version that the caller read and sends it for review. */
  Answer submit(Request request) throws SQLException {
    Stored handoff = read(request.id(), 0);
    if (handoff.version() != request.version("If-Match")) {
      throw new Refused(412, "it was changed meanwhile");
    }
    String document = String.valueOf(handoff.document());
    String hash = CanonicalJson.hash(document);
    HandoffSubmitted submitted =
        new HandoffSubmitted(
            handoff.ref(),
            1,
            hash,
            1,
            handoff.version(),
            DocumentJson.read(document),
            TemplateRules.shipped(),
            request.by(),
            List.of(request.by()),
            null,
            clock.instant());
    long version = handoff.version() + 1;
    String answer = json(handoff, "SUBMITTED", version);
    commands.run(
        SUBMIT,
        List.of(request.id(), handoff.version(), hash, request.by().name()),
        request.by(),
        request.header("Idempotency-Key"),
        submitted,
        answer);
    return new Answer(201, version, answer);
  }

  /** Shows the handoff, unless the caller knows this version. */
  Answer show(Request request) throws SQLException {
    Stored handoff = read(request.id(), request.version("If-None-Match"));
    long version = handoff.version();
    return handoff.document() == null
        ? new Answer(304, version, null)
        : new Answer(200, version, json(handoff, handoff.state(), version));
  }

  private Stored read(UUID id, long known) throws SQLException {
    return database.rows(Stored::of, READ, known, id).stream()
        .findFirst()
        .orElseThrow(() -> new Refused(404, "no handoff " + id));
  }

  private static String json(Stored handoff, String state, long version) {
    return """
    {"handoff": %s, "state": "%s", "version": %d, "findings": %s, "document": %s}"""
        .formatted(write(handoff.ref()), state, version, handoff.findings(), handoff.document());
  }

  /** Takes in what reviews say. */
  void takeIn(List<Message> messages) throws SQLException {
    database.run(
        TAKE_IN,
        each(messages, message -> message.id().toString()),
        each(messages, message -> message.event().subject().toString()),
        each(messages, message -> review(message.event())),
        each(messages, message -> findings(message.event())),
        numbers(messages, message -> message.event() instanceof CommentsPublished ? 1 : 0),
        numbers(
            messages,
            message ->
                message.event() instanceof HandoffApproved approved ? approved.revision() : null));
  }

  private static @Nullable String review(Event event) {
    return event instanceof ReviewOpened opened ? opened.reviewId().toString() : null;
  }

  private static @Nullable String findings(Event event) {
    return event instanceof FindingsPublished published ? write(published.findings()) : null;
  }

  private static @Nullable String[] each(
      List<Message> messages, Function<Message, @Nullable String> member) {
    return messages.stream().map(member).toArray(String[]::new);
  }

  private static @Nullable Integer[] numbers(
      List<Message> messages, Function<Message, @Nullable Integer> member) {
    return messages.stream().map(member).toArray(Integer[]::new);
  }

  private static String write(Object value) {
    try {
      return DocumentJson.mapper().writeValueAsString(value);
    } catch (JsonProcessingException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}

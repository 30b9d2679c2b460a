package io.handoff.benchmark.round.floor;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.handoff.check.CheckedRecord;
import io.handoff.check.Vocabulary;
import io.handoff.check.catalogue.CheckDocument;
import io.handoff.check.catalogue.CheckResult;
import io.handoff.contracts.document.DocumentJson;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.event.ActorRef;
import io.handoff.contracts.event.Brief;
import io.handoff.contracts.event.Comment;
import io.handoff.contracts.event.CommentsPublished;
import io.handoff.contracts.event.EventJson;
import io.handoff.contracts.event.EventType;
import io.handoff.contracts.event.FindingsPublished;
import io.handoff.contracts.event.HandoffApproved;
import io.handoff.contracts.event.HandoffSubmitted;
import io.handoff.contracts.event.ReviewOpened;
import io.handoff.contracts.event.Side;
import io.handoff.contracts.finding.DueTime;
import io.handoff.contracts.finding.Finding;
import io.handoff.contracts.template.TemplateRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** What engineering does: reviews open by themselves, are read, commented on and decided. */
final class Reviews {

  private static final String OPEN =
      """
      WITH taken AS (
        INSERT INTO inbox (consumer, message) VALUES ('review', ?)
        ON CONFLICT DO NOTHING RETURNING message),
      changed AS (
        INSERT INTO review (id, handoff, state, facts, blocked, findings, outcomes, document)
        SELECT ?, ?, 'OPEN', ?, ?, ?, ?, ? FROM taken RETURNING handoff),
      noted AS (
        INSERT INTO trail (handoff, step, actor) SELECT handoff, 'review opened', ? FROM changed)
      INSERT INTO outbox (message, topic, handoff, type, payload)
      SELECT message, ?, handoff, type, payload
      FROM changed, (VALUES (1, ?::uuid, ?, ?::bytea), (2, ?::uuid, ?, ?::bytea))
        AS told (number, message, type, payload)
      ORDER BY number
      """;

  private static final String FIND = "SELECT id FROM review WHERE handoff = ?";

  private static final String SHOW =
      "SELECT state, facts, findings, outcomes, document FROM review WHERE id = ?";

  private static final String FACTS = "SELECT facts FROM review WHERE id = ? AND state = 'OPEN'";

  private static final String COMMENT =
      """
      WITH changed AS (SELECT handoff FROM review WHERE id = ? AND state = 'OPEN'),
      said AS (
        INSERT INTO thread (id, review, path, text, blocking, author)
        SELECT ?, ?, ?, ?, ?, ? FROM changed)
      """;

  private static final String DECIDE =
      """
      WITH changed AS (
        UPDATE review SET state = 'APPROVED', decider = ?
        WHERE id = ? AND state = 'OPEN' AND NOT blocked
          AND NOT EXISTS (SELECT FROM thread WHERE thread.review = review.id AND blocking)
        RETURNING handoff)
      """;

  private static final JsonMapper JSON = DocumentJson.mapper();

  /** Writes absent members too, as the answer of our service does, so that both are as long. */
  private static final ObjectMapper WHOLE =
      JSON.copy().setDefaultPropertyInclusion(JsonInclude.Include.ALWAYS);

  private final Database database;
  private final Commands commands;
  private final Relay relay;
  private final Clock clock;
  private final CheckDocument checks = new CheckDocument();

  Reviews(Database database, Commands commands, Relay relay, Clock clock) {
    this.database = database;
    this.commands = commands;
    this.relay = relay;
    this.clock = clock;
  }

  /** Opens the reviews of submitted revisions. */
  void takeIn(List<Message> messages) throws SQLException {
    List<Object[]> opened = new ArrayList<>();
    for (Message message : messages) {
      if (message.event() instanceof HandoffSubmitted submitted) {
        opened.add(open(message.id(), submitted));
      }
    }
    database.batch(OPEN, opened);
    relay.wake();
  }

  private Object[] open(UUID message, HandoffSubmitted submitted) {
    Instant now = clock.instant();
    HandoffDocument document = submitted.document();
    List<CheckResult> results =
        checks.results(
            CheckedRecord.of(
                document,
                Objects.requireNonNullElseGet(submitted.template(), TemplateRules::shipped),
                Vocabulary.none()));
    List<Finding> findings = results.stream().flatMap(each -> each.findings().stream()).toList();
    Facts facts =
        new Facts(
            submitted.handoff(),
            submitted.revision(),
            submitted.hash(),
            submitted.author(),
            Objects.requireNonNull(document.salesOwner()),
            Objects.requireNonNull(document.engineeringOwner()));
    UUID review = UUID.randomUUID();
    return new Object[] {
      message,
      review,
      submitted.handoff().id(),
      write(facts),
      findings.stream().anyMatch(Finding::isBlocking),
      write(findings),
      write(
          results.stream()
              .map(each -> Map.of("check", each.check(), "outcome", each.outcome()))
              .toList()),
      write(WHOLE, document),
      submitted.author().name(),
      EventType.REVIEW_OPENED.topic(),
      UUID.randomUUID(),
      EventType.FINDINGS_PUBLISHED.wireName(),
      EventJson.write(
          new FindingsPublished(
              submitted.handoff(), submitted.version(), submitted.revision(), findings, now)),
      UUID.randomUUID(),
      EventType.REVIEW_OPENED.wireName(),
      EventJson.write(opened(review, submitted, facts, findings, now))
    };
  }

  private static ReviewOpened opened(
      UUID review, HandoffSubmitted submitted, Facts facts, List<Finding> findings, Instant now) {
    return new ReviewOpened(
        facts.handoff(),
        review,
        facts.revision(),
        facts.hash(),
        submitted.round(),
        facts.engineeringOwner(),
        null,
        null,
        facts.salesOwner(),
        facts.engineeringOwner(),
        new DueTime(
            submitted.at().plus(Duration.ofDays(1)), ZoneOffset.UTC, "One day after it came."),
        null,
        new Brief(null, null, null, 0, 0, 0),
        findings,
        null,
        now);
  }

  /** The review of a handoff, if it is open by now. */
  Answer find(Request request) throws SQLException {
    String query = request.exchange().getRequestURI().getQuery();
    UUID handoff = UUID.fromString(query.substring(query.lastIndexOf('=') + 1));
    List<String> found =
        database.rows(row -> "{\"id\": \"" + row.getString(1) + "\"}", FIND, handoff);
    return Answer.of(200, "{\"items\": [" + String.join(", ", found) + "]}");
  }

  /** Everything a reviewer needs. */
  Answer show(Request request) throws SQLException {
    UUID id = request.id();
    return database
        .rows(
            row ->
                """
                {"id": "%s", "state": "%s", "facts": %s, "findings": %s, "outcomes": %s, "document": %s}"""
                    .formatted(
                        id,
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5)),
            SHOW,
            id)
        .stream()
        .findFirst()
        .map(json -> Answer.of(200, json))
        .orElseThrow(() -> new Refused(404, "no review " + id));
  }

  /** Says something about a field. */
  Answer comment(Request request) throws IOException, SQLException {
    UUID review = request.id();
    Facts facts = facts(review);
    JsonNode body = request.body();
    ActorRef by = request.by();
    Comment comment =
        new Comment(
            UUID.randomUUID(),
            body.path("path").asText(),
            body.path("text").asText(),
            false,
            body.path("blocking").asBoolean());
    CommentsPublished published =
        new CommentsPublished(
            facts.handoff(),
            review,
            facts.revision(),
            facts.hash(),
            1,
            by,
            Side.ENGINEERING,
            facts.salesOwner(),
            facts.engineeringOwner(),
            null,
            List.of(comment),
            List.of(),
            0,
            List.of(),
            null,
            clock.instant());
    String answer = write(comment);
    commands.run(
        COMMENT,
        List.of(
            review,
            comment.thread(),
            review,
            comment.path(),
            comment.text(),
            comment.blocking(),
            by.name()),
        by,
        request.header("Idempotency-Key"),
        published,
        answer);
    return Answer.of(201, answer);
  }

  /** Approves the revision that was read; its author may not. */
  Answer decide(Request request) throws IOException, SQLException {
    UUID review = request.id();
    Facts facts = facts(review);
    JsonNode body = request.body();
    ActorRef by = request.by();
    if (!body.path("decision").asText().equals("APPROVE")
        || body.path("revision").asInt() != facts.revision()) {
      throw new Refused(422, "only this revision can be approved");
    }
    if (facts.author().subject().equals(by.subject())) {
      throw new Refused(403, "nobody approves what they wrote");
    }
    HandoffApproved approved =
        new HandoffApproved(
            facts.handoff(),
            review,
            facts.revision(),
            facts.hash(),
            1,
            by,
            null,
            false,
            facts.salesOwner(),
            facts.engineeringOwner(),
            null,
            List.of(),
            List.of(),
            null,
            clock.instant());
    String answer = "{\"id\": \"" + review + "\", \"state\": \"APPROVED\"}";
    commands.run(
        DECIDE,
        List.of(by.name(), review),
        by,
        request.header("Idempotency-Key"),
        approved,
        answer);
    return Answer.of(200, answer);
  }

  private Facts facts(UUID review) throws IOException, SQLException {
    String facts =
        database.rows(row -> row.getString(1), FACTS, review).stream()
            .findFirst()
            .orElseThrow(() -> new Refused(409, "the review is not open"));
    return JSON.readValue(facts, Facts.class);
  }

  private static String write(Object value) {
    return write(JSON, value);
  }

  private static String write(ObjectMapper mapper, Object value) {
    try {
      return mapper.writeValueAsString(value);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}

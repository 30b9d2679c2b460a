package io.handoff.chassis.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.handoff.chassis.identity.Actor;
import io.handoff.chassis.problem.CommonProblem;
import io.handoff.chassis.problem.Refused;
import io.handoff.chassis.sql.LastWrites;
import io.handoff.chassis.sql.UncheckedSqlException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Runs a command once per Idempotency-Key and caller. The key is stored in the command's
 * transaction: a second request with it waits for the first and gets its answer; a refused command
 * leaves no key.
 */
@ApplicationScoped
public class Idempotency {

  private static final String STORE =
      """
      UPDATE idempotency_key SET status = ?, location = ?, etag = ?, body = ?
      WHERE principal = ? AND key = ?
      """;

  private final AgroalDataSource database;
  private final LastWrites writes;
  private final ObjectMapper mapper;
  private final Clock clock;

  Idempotency(AgroalDataSource database, LastWrites writes, ObjectMapper mapper, Clock clock) {
    this.database = database;
    this.writes = writes;
    this.mapper = mapper;
    this.clock = clock;
  }

  /**
   * Runs a command, or gives the answer that it gave before.
   *
   * @param key the Idempotency-Key header; without one the command just runs
   * @param principal who asks; keys of others are not seen
   * @param operation what is asked, such as the method and the path
   * @param request the request's body
   * @param command runs in the transaction that stores the key
   * @throws Refused when the key was used for another request
   */
  @Transactional
  public Answer once(
      @Nullable String key,
      String principal,
      String operation,
      @Nullable Object request,
      Supplier<Answer> command) {
    if (key == null) {
      return command.get();
    }
    if (key.isBlank() || key.length() > 200) {
      throw new Refused(
          CommonProblem.MALFORMED_PARAMETER, "Idempotency-Key takes 1 to 200 characters.");
    }
    String fingerprint = fingerprint(operation, request);
    try (Connection connection = database.getConnection()) {
      if (!claim(connection, key, principal, fingerprint)) {
        return replay(connection, key, principal, fingerprint);
      }
      Answer answer = command.get();
      writes.add(
          STORE, answer.status(), answer.location(), answer.etag(), answer.body(), principal, key);
      return answer;
    } catch (SQLException failed) {
      throw new UncheckedSqlException("could not use the idempotency keys", failed);
    }
  }

  /**
   * Runs a command once, and answers with what it makes, as JSON.
   *
   * @param key the Idempotency-Key header; without one the command just runs
   * @param by who asks; keys of others are not seen
   * @param status HTTP status of the answer
   * @param operation what is asked, such as the method and the path
   * @param request the request's body
   * @param command runs in the transaction that stores the key
   * @throws Refused when the key was used for another request
   */
  @Transactional
  public Response answer(
      @Nullable String key,
      Actor by,
      int status,
      String operation,
      @Nullable Object request,
      Supplier<?> command) {
    return once(
            key,
            by.subject(),
            operation,
            request,
            () -> new Answer(status, null, null, json(command.get())))
        .response();
  }

  /** Writes a response body. */
  public String json(Object body) {
    try {
      return mapper.writeValueAsString(body);
    } catch (JsonProcessingException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private boolean claim(Connection connection, String key, String principal, String fingerprint)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            """
            INSERT INTO idempotency_key (principal, key, fingerprint, created_at)
            VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING
            """)) {
      insert.setString(1, principal);
      insert.setString(2, key);
      insert.setString(3, fingerprint);
      insert.setObject(4, OffsetDateTime.now(clock));
      return insert.executeUpdate() == 1;
    }
  }

  private static Answer replay(
      Connection connection, String key, String principal, String fingerprint) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            """
            SELECT fingerprint, status, location, etag, body FROM idempotency_key
            WHERE principal = ? AND key = ?
            """)) {
      select.setString(1, principal);
      select.setString(2, key);
      try (ResultSet row = select.executeQuery()) {
        if (!row.next() || !row.getString(1).equals(fingerprint)) {
          throw new Refused(
              CommonProblem.IDEMPOTENCY_KEY_REUSED,
              "Send a new Idempotency-Key with every new request, and the same one only to repeat it.");
        }
        return new Answer(row.getInt(2), row.getString(3), row.getString(4), row.getString(5));
      }
    }
  }

  private String fingerprint(String operation, @Nullable Object request) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(operation.getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
      digest.update(mapper.writeValueAsBytes(request));
      return HexFormat.of().formatHex(digest.digest());
    } catch (JsonProcessingException unwritable) {
      throw new UncheckedIOException(unwritable);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}

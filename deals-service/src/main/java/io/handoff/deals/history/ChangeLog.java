package io.handoff.deals.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.handoff.chassis.sql.LastWrites;
import io.handoff.contracts.change.ChangeKind;
import io.handoff.contracts.change.FieldChange;
import io.handoff.contracts.document.DocumentJson;
import io.handoff.contracts.event.ActorRef;
import io.handoff.deals.history.LoggedChange.Place;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The append-only log of what every save changed, written in the transaction of the save. */
@ApplicationScoped
public class ChangeLog {

  private static final String APPEND =
      """
      INSERT INTO field_change
        (handoff_id, document_version, actor, actor_name, at,
         position, path, kind, moved_from, before, after)
      SELECT ?, ?, ?, ?, ?, position, path, kind, moved_from,
             cast(before AS jsonb), cast(after AS jsonb)
      FROM unnest(?, ?, ?, ?, ?)
        WITH ORDINALITY AS change (path, kind, moved_from, before, after, position)
      """;

  private static final String COLUMNS =
      """
      SELECT document_version, position, path, kind, moved_from,
             cast(before as text), cast(after as text), actor, actor_name, at,
             (SELECT string_agg(DISTINCT s.suggested_by_name, ', ') FROM suggestion s
              WHERE s.handoff_id = :handoff AND s.applied_version = logged.document_version
                AND (starts_with(logged.path || '.', s.path || '.')
                     OR starts_with(s.path || '.', logged.path || '.')))
      """;

  private static final String OF_VERSIONS =
      " FROM field_change AS logged WHERE handoff_id = :handoff AND document_version BETWEEN :from AND :to ";

  /**
   * In the order of bytes, everything below a field lies between its path with a dot and a slash.
   */
  private static final String OF_FIELD =
      """
      AND (path = ANY (:lineage) OR path > :below AND path < :beyond
           OR moved_from = ANY (:lineage) OR moved_from > :below AND moved_from < :beyond)
      """;

  private static final String NEWEST_FIRST = " ORDER BY document_version DESC, position DESC";

  private final LastWrites writes;
  private final EntityManager entities;

  ChangeLog(LastWrites writes, EntityManager entities) {
    this.writes = writes;
    this.entities = entities;
  }

  /** Appends what a save changed, when its transaction ends. */
  public void append(
      UUID handoffId, long documentVersion, List<FieldChange> changes, ActorRef by, Instant at) {
    writes.add(
        APPEND,
        handoffId,
        documentVersion,
        by.subject(),
        by.name(),
        at.atOffset(ZoneOffset.UTC),
        texts(changes, FieldChange::path),
        texts(changes, change -> change.kind().name()),
        texts(changes, FieldChange::movedFrom),
        texts(changes, change -> json(change.before())),
        texts(changes, change -> json(change.after())));
  }

  private static @Nullable String[] texts(
      List<FieldChange> changes, Function<FieldChange, @Nullable String> member) {
    return changes.stream().map(member).toArray(String[]::new);
  }

  private static @Nullable String json(@Nullable JsonNode value) {
    return value == null ? null : value.toString();
  }

  /** Changes that a query selects, newest first, from right before a place on. */
  public List<LoggedChange> page(UUID handoffId, ChangeQuery query, Place before, int limit) {
    String path = query.path();
    Query page =
        select(
            COLUMNS
                + OF_VERSIONS
                + "AND (document_version, position) < (:version, :position)"
                + (path == null ? "" : OF_FIELD)
                + NEWEST_FIRST,
            handoffId,
            query.from(),
            query.to());
    page.setParameter("version", before.documentVersion());
    page.setParameter("position", before.position());
    if (path != null) {
      page.setParameter("lineage", lineage(path));
      page.setParameter("below", path + ".");
      page.setParameter("beyond", path + "/");
    }
    page.setMaxResults(limit);
    return read(page);
  }

  /**
   * What has to be undone to come from a version back to an older one, newest first. Of the changes
   * of one field that is the oldest; what it was in between does not matter.
   */
  public List<FieldChange> since(UUID handoffId, long older, long version) {
    String oldest =
        "FROM (SELECT DISTINCT ON (path) *"
            + OF_VERSIONS
            + "ORDER BY path, document_version, position) AS logged";
    return read(select(COLUMNS + oldest + NEWEST_FIRST, handoffId, older + 1, version)).stream()
        .map(LoggedChange::change)
        .toList();
  }

  /** Where entries went from one version to a later one, by the field path that they left. */
  public Map<String, String> moves(UUID handoffId, long older, long version) {
    String oldestFirst = " ORDER BY document_version, position";
    String moved = OF_VERSIONS + "AND moved_from IS NOT NULL";
    Map<String, String> moves = new LinkedHashMap<>();
    for (LoggedChange logged :
        read(select(COLUMNS + moved + oldestFirst, handoffId, older + 1, version))) {
      String left = Objects.requireNonNull(logged.change().movedFrom());
      String origin =
          moves.entrySet().stream()
              .filter(move -> move.getValue().equals(left))
              .map(Map.Entry::getKey)
              .findFirst()
              .orElse(null);
      if (origin == null) {
        moves.putIfAbsent(left, logged.change().path());
      } else {
        moves.put(origin, logged.change().path());
      }
    }
    return moves;
  }

  /** The oldest version whose making is in the log; empty when none is. */
  public Optional<Long> oldestVersion(UUID handoffId) {
    Object oldest =
        entities
            .createNativeQuery(
                "SELECT min(document_version) FROM field_change WHERE handoff_id = :handoff")
            .setParameter("handoff", handoffId)
            .getSingleResult();
    return Optional.ofNullable((Long) oldest);
  }

  /** A field and everything that holds it: it came and went with those too. */
  private static String[] lineage(String path) {
    return IntStream.rangeClosed(1, path.length())
        .filter(end -> end == path.length() || path.charAt(end) == '.')
        .mapToObj(end -> path.substring(0, end))
        .toArray(String[]::new);
  }

  private Query select(String sql, UUID handoffId, long from, long to) {
    return entities
        .createNativeQuery(sql)
        .setParameter("handoff", handoffId)
        .setParameter("from", from)
        .setParameter("to", to);
  }

  private static List<LoggedChange> read(Query query) {
    @SuppressWarnings("unchecked")
    List<Object[]> rows = query.getResultList();
    return rows.stream().map(ChangeLog::change).toList();
  }

  private static LoggedChange change(Object[] row) {
    return new LoggedChange(
        new Place(((Number) row[0]).longValue(), ((Number) row[1]).intValue()),
        new FieldChange(
            (String) row[2],
            ChangeKind.valueOf((String) row[3]),
            (String) row[4],
            tree((String) row[5]),
            tree((String) row[6])),
        (String) row[7],
        (String) row[8],
        (String) row[10],
        (Instant) row[9]);
  }

  private static @Nullable JsonNode tree(@Nullable String json) {
    try {
      return json == null ? null : DocumentJson.mapper().readTree(json);
    } catch (JsonProcessingException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}

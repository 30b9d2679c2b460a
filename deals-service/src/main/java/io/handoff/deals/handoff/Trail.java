package io.handoff.deals.handoff;

import io.handoff.contracts.event.ActorRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The append-only record of steps; each is written in the transaction of the change it reports. */
@ApplicationScoped
public class Trail {

  private static final String SELECT =
      """
      SELECT handoff_id, position, step, from_state, to_state, revision, revision_hash,
             actor, actor_name, note, at, previous, hash
      FROM trail_entry WHERE handoff_id = :handoff
      """;

  private final EntityManager entities;

  Trail(EntityManager entities) {
    this.entities = entities;
  }

  /** Appends a step; the handoff's row is locked by the command, so positions have no gaps. */
  void append(
      Handoff handoff,
      TrailStep step,
      @Nullable HandoffState from,
      ActorRef by,
      @Nullable String note,
      Instant at) {
    append(handoff, step, from, null, by, note, at);
  }

  /** Appends that a revision was frozen, with the hash of what was frozen. */
  void submitted(Handoff handoff, HandoffState from, Revision frozen, ActorRef by, Instant at) {
    append(handoff, TrailStep.SUBMITTED, from, frozen.hash(), by, null, at);
  }

  private void append(
      Handoff handoff,
      TrailStep step,
      @Nullable HandoffState from,
      @Nullable String revisionHash,
      ActorRef by,
      @Nullable String note,
      Instant at) {
    entities.flush();
    Optional<TrailEntry> last = last(handoff.id());
    insert(
        new TrailEntry(
                handoff.id(),
                last.map(TrailEntry::position).orElse(0) + 1,
                step,
                from,
                handoff.state(),
                handoff.revision(),
                revisionHash,
                by.subject(),
                by.name(),
                note,
                at.truncatedTo(ChronoUnit.MICROS),
                last.map(TrailEntry::hash).orElse(null),
                null)
            .hashed());
  }

  private Optional<TrailEntry> last(UUID handoffId) {
    return read(SELECT + " ORDER BY position DESC LIMIT 1", handoffId).stream().findFirst();
  }

  private void insert(TrailEntry entry) {
    entities
        .createNativeQuery(
            """
            INSERT INTO trail_entry
              (handoff_id, position, step, from_state, to_state, revision, revision_hash,
               actor, actor_name, note, at, previous, hash)
            VALUES (:handoff, :position, :step, cast(:from as text), :to, :revision,
                    cast(:revisionHash as text), :actor, :name, cast(:note as text), :at,
                    cast(:previous as text), :hash)
            """)
        .setParameter("handoff", entry.handoffId())
        .setParameter("position", entry.position())
        .setParameter("step", entry.step().name())
        .setParameter("from", entry.fromState() == null ? null : entry.fromState().name())
        .setParameter("to", entry.toState().name())
        .setParameter("revision", entry.revision())
        .setParameter("revisionHash", entry.revisionHash())
        .setParameter("actor", entry.actor())
        .setParameter("name", entry.actorName())
        .setParameter("note", entry.note())
        .setParameter("at", entry.at())
        .setParameter("previous", entry.previous())
        .setParameter("hash", entry.hash())
        .executeUpdate();
  }

  /** All steps of a handoff, first to last. */
  List<TrailEntry> of(UUID handoffId) {
    return read(SELECT + " ORDER BY position", handoffId);
  }

  private List<TrailEntry> read(String sql, UUID handoffId) {
    @SuppressWarnings("unchecked")
    List<Object[]> rows =
        entities.createNativeQuery(sql).setParameter("handoff", handoffId).getResultList();
    return rows.stream().map(Trail::entry).toList();
  }

  private static TrailEntry entry(Object[] row) {
    return new TrailEntry(
        (UUID) row[0],
        ((Number) row[1]).intValue(),
        TrailStep.valueOf((String) row[2]),
        row[3] == null ? null : HandoffState.valueOf((String) row[3]),
        HandoffState.valueOf((String) row[4]),
        ((Number) row[5]).intValue(),
        (String) row[6],
        (String) row[7],
        (String) row[8],
        (String) row[9],
        (Instant) row[10],
        (String) row[11],
        (String) row[12]);
  }
}

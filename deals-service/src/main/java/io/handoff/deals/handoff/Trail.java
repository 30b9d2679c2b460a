package io.handoff.deals.handoff;

import io.handoff.contracts.event.ActorRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The append-only record of steps; each is written in the transaction of the change it reports. */
@ApplicationScoped
public class Trail {

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
    entities.flush();
    entities
        .createNativeQuery(
            """
            INSERT INTO trail_entry
              (handoff_id, position, step, from_state, to_state, revision, actor, actor_name, note, at)
            SELECT :handoff, coalesce(max(position), 0) + 1, :step, cast(:from as text), :to, :revision,
                   :actor, :name, cast(:note as text), :at
            FROM trail_entry WHERE handoff_id = :handoff
            """)
        .setParameter("handoff", handoff.id())
        .setParameter("step", step.name())
        .setParameter("from", from == null ? null : from.name())
        .setParameter("to", handoff.state().name())
        .setParameter("revision", handoff.revision())
        .setParameter("actor", by.subject())
        .setParameter("name", by.name())
        .setParameter("note", note)
        .setParameter("at", at)
        .executeUpdate();
  }

  /** All steps of a handoff, first to last. */
  List<TrailEntry> of(UUID handoffId) {
    @SuppressWarnings("unchecked")
    List<Object[]> rows =
        entities
            .createNativeQuery(
                """
                SELECT position, step, from_state, to_state, revision, actor, actor_name, note, at
                FROM trail_entry WHERE handoff_id = :handoff ORDER BY position
                """,
                Object[].class)
            .setParameter("handoff", handoffId)
            .getResultList();
    return rows.stream().map(Trail::entry).toList();
  }

  private static TrailEntry entry(Object[] row) {
    return new TrailEntry(
        ((Number) row[0]).intValue(),
        TrailStep.valueOf((String) row[1]),
        row[2] == null ? null : HandoffState.valueOf((String) row[2]),
        HandoffState.valueOf((String) row[3]),
        ((Number) row[4]).intValue(),
        (String) row[5],
        (String) row[6],
        (String) row[7],
        (Instant) row[8]);
  }
}

package io.handoff.deals.crm;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.handoff.chassis.identity.Actor;
import io.handoff.contracts.document.DocumentJson;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One file taken in, by the mapping and in the name of whoever sent it. */
@Entity
@Table(name = "deal_import")
public class DealImport {

  @Id private UUID id;

  private String file;

  @JdbcTypeCode(SqlTypes.JSON)
  private String mapping;

  @Column(name = "dry_run")
  private boolean dryRun;

  private boolean drafts;

  @JdbcTypeCode(SqlTypes.JSON)
  private String actor;

  @Column(name = "started_by")
  private String startedBy;

  @Column(name = "started_at")
  private Instant startedAt;

  @Column(name = "ended_at")
  private @Nullable Instant endedAt;

  /** For the persistence layer only. */
  @SuppressWarnings("NullAway.Init")
  protected DealImport() {}

  DealImport(UUID id, ImportOrder order, ColumnMapping mapping, Actor actor, Instant now) {
    this.id = id;
    this.file = order.file();
    this.mapping = write(mapping);
    this.dryRun = order.dryRun();
    this.drafts = order.drafts();
    this.actor = write(actor);
    this.startedBy = actor.subject();
    this.startedAt = now;
  }

  void end(Instant now) {
    endedAt = now;
  }

  /** Its id. */
  public UUID id() {
    return id;
  }

  /** The name of the file. */
  public String file() {
    return file;
  }

  /** Whether it only tells what would come of each row. */
  public boolean isDryRun() {
    return dryRun;
  }

  /** Whether deals past discovery get a draft. */
  public boolean drafts() {
    return drafts;
  }

  /** When it was sent. */
  public Instant startedAt() {
    return startedAt;
  }

  /** When its last row was judged; null while it runs. */
  public @Nullable Instant endedAt() {
    return endedAt;
  }

  ColumnMapping mapping() {
    return read(mapping, ColumnMapping.class);
  }

  Actor actor() {
    return read(actor, Actor.class);
  }

  boolean isOf(Actor reader) {
    return startedBy.equals(reader.subject());
  }

  private static String write(Object value) {
    try {
      return DocumentJson.mapper().writeValueAsString(value);
    } catch (JsonProcessingException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private static <T> T read(String json, Class<T> type) {
    try {
      return DocumentJson.mapper().readValue(json, type);
    } catch (JsonProcessingException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}

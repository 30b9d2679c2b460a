package io.handoff.deals.crm;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.handoff.contracts.document.DocumentJson;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.UncheckedIOException;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A mapping saved under a name. */
@Entity
@Table(name = "column_mapping")
public class SavedMapping {

  @Id private String name;

  @JdbcTypeCode(SqlTypes.JSON)
  private String mapping;

  @Version private long version;

  @Column(name = "saved_by")
  private String savedBy;

  @Column(name = "saved_at")
  private Instant savedAt;

  /** For the persistence layer only. */
  @SuppressWarnings("NullAway.Init")
  protected SavedMapping() {}

  SavedMapping(String name, ColumnMapping mapping, String by, Instant now) {
    this.name = name;
    replace(mapping, by, now);
  }

  void replace(ColumnMapping replacement, String by, Instant now) {
    try {
      mapping = DocumentJson.mapper().writeValueAsString(replacement);
    } catch (JsonProcessingException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
    savedBy = by;
    savedAt = now;
  }

  /** Its version, which is its entity tag. */
  public long version() {
    return version;
  }

  /** The mapping. */
  public ColumnMapping mapping() {
    try {
      return DocumentJson.mapper().readValue(mapping, ColumnMapping.class);
    } catch (JsonProcessingException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}

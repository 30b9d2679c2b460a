package io.handoff.deals.template;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One version of the template. Its content changes while it is a draft, and never again. */
@Entity
@Table(name = "template")
public class Template {

  @Id private int version;

  @Enumerated(EnumType.STRING)
  private TemplateState state;

  @JdbcTypeCode(SqlTypes.JSON)
  private String content;

  @Version private long edit;

  @Column(name = "created_by")
  private String createdBy;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "published_by")
  private @Nullable String publishedBy;

  @Column(name = "published_at")
  private @Nullable Instant publishedAt;

  @Column(name = "retired_at")
  private @Nullable Instant retiredAt;

  /** For the persistence layer only. */
  @SuppressWarnings("NullAway.Init")
  protected Template() {}

  private Template(int version, TemplateContent content, String by, Instant now) {
    this.version = version;
    this.state = TemplateState.DRAFT;
    this.content = content.write();
    this.createdBy = by;
    this.createdAt = now;
  }

  /** Starts a draft. */
  static Template draft(int version, TemplateContent content, String by, Instant now) {
    return new Template(version, content, by, now);
  }

  /** Replaces what a draft asks. */
  void rewrite(TemplateContent rewritten) {
    requireDraft("changed");
    content = rewritten.write();
  }

  /** Makes it the version that new handoffs take. */
  void publish(String by, Instant now) {
    requireDraft("published");
    state = TemplateState.PUBLISHED;
    publishedBy = by;
    publishedAt = now;
  }

  /** Makes way for a newer one; handoffs on it stay. */
  void retire(Instant now) {
    state = TemplateState.RETIRED;
    retiredAt = now;
  }

  /** Lets a draft pass. */
  void requireDraft(String wanted) {
    if (state != TemplateState.DRAFT) {
      throw TemplateRefused.notADraft(state, wanted);
    }
  }

  /** Its number. */
  public int version() {
    return version;
  }

  /** Where it stands. */
  public TemplateState state() {
    return state;
  }

  /** What it asks. */
  public TemplateContent content() {
    return TemplateContent.read(content);
  }

  /** How often it was changed, which is its entity tag. */
  public long edit() {
    return edit;
  }

  /** Subject of whoever started it. */
  public String createdBy() {
    return createdBy;
  }

  /** When it was started. */
  public Instant createdAt() {
    return createdAt;
  }

  /** Subject of whoever published it. */
  public @Nullable String publishedBy() {
    return publishedBy;
  }

  /** When it was published. */
  public @Nullable Instant publishedAt() {
    return publishedAt;
  }

  /** When a newer one took its place. */
  public @Nullable Instant retiredAt() {
    return retiredAt;
  }
}

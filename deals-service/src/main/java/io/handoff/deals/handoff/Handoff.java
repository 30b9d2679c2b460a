package io.handoff.deals.handoff;

import io.handoff.contracts.document.DocumentJson;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.Person;
import io.handoff.contracts.event.ActorRef;
import io.handoff.contracts.event.HandoffRef;
import io.handoff.deals.template.Profile;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * The one record of a deal. Its verbs check the state, change it and leave an entry on the trail;
 * the document changes only while it is with sales.
 */
@Entity
@DynamicUpdate // a change of state does not write the document again
@Table(name = "handoff")
@EntityListeners(HandoffWords.class)
public class Handoff {

  @Id private UUID id;

  private long number;

  @Column(name = "deal_id")
  private String dealId;

  @Enumerated(EnumType.STRING)
  private Profile profile;

  @Column(name = "template_version")
  private int templateVersion;

  @Enumerated(EnumType.STRING)
  private HandoffState state;

  @Version private long version;

  @Column(name = "document_version")
  private long documentVersion;

  private int revision;

  private int round;

  private String title;

  private String customer;

  @Column(name = "sales_owner")
  private @Nullable String salesOwner;

  @Column(name = "sales_owner_name")
  private @Nullable String salesOwnerName;

  /** Kept as the text it is written in, which PostgreSQL checks and does not take apart. */
  @Column(columnDefinition = "json")
  @ColumnTransformer(write = "cast(? AS json)")
  private String document;

  /** What {@link #document} says, and the text that it was read from. */
  @Transient private @Nullable HandoffDocument parsed;

  @Transient private @Nullable String parsedFrom;

  @Column(name = "set_aside")
  @JdbcTypeCode(SqlTypes.JSON)
  private String setAside;

  @JdbcTypeCode(SqlTypes.JSON)
  private String contributors;

  private @Nullable StaleMark stale;

  private @Nullable LateMark late;

  private @Nullable ReopenedMark reopened;

  @Column(name = "created_by")
  private String createdBy;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  @Transient private @Nullable String words;

  /** What the CRM says of its deal, read with the row. */
  @Formula("(SELECT d.close_date FROM deal d WHERE d.deal_id = deal_id)")
  private @Nullable LocalDate closeDate;

  /** For the persistence layer only. */
  @SuppressWarnings("NullAway.Init")
  protected Handoff() {}

  private Handoff(
      UUID id,
      long number,
      String dealId,
      Profile profile,
      int templateVersion,
      HandoffDocument document,
      ActorRef by,
      Instant now) {
    this.id = id;
    this.number = number;
    this.dealId = dealId;
    this.profile = profile;
    this.templateVersion = templateVersion;
    this.state = HandoffState.DRAFT;
    this.createdBy = by.subject();
    this.createdAt = now;
    this.contributors = Contributors.write(List.of());
    this.setAside = "{}";
    write(DocumentJson.stored(document), by, now);
  }

  /** Starts a draft. */
  static Handoff draft(
      UUID id,
      long number,
      String dealId,
      Profile profile,
      int templateVersion,
      HandoffDocument document,
      ActorRef by,
      Instant now) {
    return new Handoff(id, number, dealId, profile, templateVersion, document, by, now);
  }

  /** Replaces the document. */
  void edit(HandoffDocument edited, ActorRef by, Instant now) {
    if (!state.isEditable()) {
      throw HandoffRefused.wrongState(state, "edited");
    }
    write(edited, by, now);
  }

  /** Adds a call to the document, in every open state: what was frozen stays as it was. */
  void addCall(HandoffDocument withCall, ActorRef by, Instant now) {
    if (!state.isOpen()) {
      throw HandoffRefused.wrongState(state, "added to");
    }
    write(withCall, by, now);
  }

  /** Takes in who in delivery checked a date; whoever did is no author of the record by that. */
  void stampDeliveryCheck(HandoffDocument stamped, ActorRef by, Instant now) {
    if (!state.isEditable()) {
      throw HandoffRefused.wrongState(state, "stamped");
    }
    write(stamped, now);
  }

  /** Goes stale, unless a call before this one is still to be looked at. */
  void callLogged(String call, Instant now) {
    if (stale == null) {
      stale = new StaleMark(now, call);
    }
  }

  /** Says what the logged calls made of it: it is no longer stale. */
  void broughtUpToDate() {
    stale = null;
  }

  /** Is confirmed to need no change after the logged calls. */
  void confirmUnchanged(Instant now) {
    if (!state.isOpen()) {
      throw HandoffRefused.wrongState(state, "confirmed");
    }
    broughtUpToDate();
    updatedAt = now;
  }

  /**
   * Is stamped with entries of its scope that changed after the contract went out.
   *
   * @return those that were not stamped before
   */
  List<String> changedLate(Set<String> paths, Instant now) {
    LateMark before = late == null ? new LateMark(now, List.of()) : late;
    List<String> fresh = before.fresh(paths);
    if (!fresh.isEmpty()) {
      late = before.with(fresh);
    }
    return fresh;
  }

  /** Goes to another version of the template; the answers that it sets aside are saved next. */
  void moveTo(TemplateMove move, Instant now) {
    if (!state.isEditable()) {
      throw HandoffRefused.wrongState(state, "moved to another template");
    }
    templateVersion = move.to();
    setAside = move.aside();
    updatedAt = now;
  }

  /** Freezes the next revision of what is with sales, and sends it for review. */
  Revision submit(ActorRef by, Instant now) {
    if (!state.isEditable()) {
      throw HandoffRefused.wrongState(state, "submitted");
    }
    move(HandoffState.SUBMITTED, "submitted", now);
    revision++;
    round++;
    return Revision.freeze(this, by, now);
  }

  /** Takes the submitted revision back. */
  void withdraw(Instant now) {
    if (state != HandoffState.SUBMITTED) {
      throw HandoffRefused.wrongState(state, "withdrawn");
    }
    move(HandoffState.DRAFT, "withdrawn", now);
  }

  /** Takes the approved record back to sales; the approved revision stays as it was frozen. */
  void reopen(ActorRef by, String cause, Instant now) {
    if (!state.isApproved()) {
      throw HandoffRefused.wrongState(state, "reopened");
    }
    move(HandoffState.DRAFT, "reopened", now);
    reopened = new ReopenedMark(revision, by.name(), cause, now);
  }

  /** Takes in that engineering approved a revision; false when that revision no longer waits. */
  boolean approved(int decided, Instant now) {
    return decide(decided, HandoffState.APPROVED, now);
  }

  /** Takes in that engineering returned a revision; false when that revision no longer waits. */
  boolean returned(int decided, Instant now) {
    return decide(decided, HandoffState.RETURNED, now);
  }

  /** Takes in that its approval lapsed; false when that revision is no longer approved. */
  boolean approvalLapsed(int decided, Instant now) {
    if (revision != decided || !state.isApproved()) {
      return false;
    }
    move(HandoffState.SUBMITTED, "put up for a decision again", now);
    return true;
  }

  private boolean decide(int decided, HandoffState next, Instant now) {
    if (state != HandoffState.SUBMITTED || revision != decided) {
      return false;
    }
    move(next, "decided", now);
    reopened = null;
    return true;
  }

  private void move(HandoffState next, String verb, Instant now) {
    if (!state.allows(next)) {
      throw HandoffRefused.wrongState(state, verb);
    }
    state = next;
    updatedAt = now;
  }

  private void write(HandoffDocument written, ActorRef by, Instant now) {
    List<ActorRef> known = contributors();
    List<ActorRef> all = Contributors.with(known, by);
    if (all.size() > known.size()) {
      contributors = Contributors.write(all);
    }
    write(written, now);
  }

  /** Keeps a document that is as it will be read back. */
  private void write(HandoffDocument written, Instant now) {
    document = DocumentJson.write(written);
    parsed = written;
    parsedFrom = document;
    documentVersion++;
    title = Objects.requireNonNullElse(written.title(), "");
    customer = Objects.requireNonNullElse(written.customer(), "");
    salesOwner = address(written.salesOwner());
    salesOwnerName = written.salesOwner() == null ? null : written.salesOwner().name();
    words = SearchWords.of(number(), dealId, written);
    updatedAt = now;
  }

  private static @Nullable String address(@Nullable Person person) {
    return person == null || person.email() == null
        ? null
        : person.email().strip().toLowerCase(Locale.ROOT);
  }

  /** Its id, the key of its events. */
  public UUID id() {
    return id;
  }

  /** The number people use, such as HO-1042. */
  public String number() {
    return "HO-" + number;
  }

  /** The deal it belongs to. */
  public String dealId() {
    return dealId;
  }

  /** The day its deal is expected to be signed; absent when nobody told. */
  public @Nullable LocalDate closeDate() {
    return closeDate;
  }

  /** How much is asked. */
  public Profile profile() {
    return profile;
  }

  /** The version of the template it stays on. */
  public int templateVersion() {
    return templateVersion;
  }

  /** Where it stands. */
  public HandoffState state() {
    return state;
  }

  /** Its version, which a write names. */
  public long version() {
    return version;
  }

  /** The version of its document, raised by every save that changes something. */
  public long documentVersion() {
    return documentVersion;
  }

  /** The newest frozen revision; 0 before the first. */
  public int revision() {
    return revision;
  }

  /** How often it was sent for review. */
  public int round() {
    return round;
  }

  /** The document. */
  public HandoffDocument document() {
    HandoffDocument read = parsed;
    if (read == null || !document.equals(parsedFrom)) {
      read = DocumentJson.read(document);
      parsed = read;
      parsedFrom = document;
    }
    return read;
  }

  /** The document as it is stored. */
  String documentText() {
    return document;
  }

  /** The words of a document that was written just now, for the search. */
  @Nullable String words() {
    return words;
  }

  /** The answers that have no place in its template, as JSON. */
  String setAside() {
    return setAside;
  }

  /** Since when a logged call waits to be looked at; absent when none does. */
  public @Nullable StaleMark stale() {
    return stale;
  }

  /** What changed late of the scope; absent when nothing did. */
  public @Nullable LateMark late() {
    return late;
  }

  /** Who took it back after an approval, and why; absent unless engineering is to decide anew. */
  public @Nullable ReopenedMark reopened() {
    return reopened;
  }

  /** Everybody who ever edited it. */
  public List<ActorRef> contributors() {
    return Contributors.read(contributors);
  }

  /** Subject of whoever started it. */
  public String createdBy() {
    return createdBy;
  }

  /** When it was started. */
  public Instant createdAt() {
    return createdAt;
  }

  /** When it last changed. */
  public Instant updatedAt() {
    return updatedAt;
  }

  /** What events say about it. */
  public HandoffRef ref() {
    return new HandoffRef(id, number(), dealId, title, customer);
  }

  /** What the deal is. */
  public String title() {
    return title;
  }

  /** Who bought. */
  public String customer() {
    return customer;
  }
}

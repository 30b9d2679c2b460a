package io.handoff.deals.brief.web;

import io.handoff.chassis.identity.Actor;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.Person;
import io.handoff.contracts.finding.DueTime;
import io.handoff.deals.brief.Asked;
import io.handoff.deals.brief.Audience;
import io.handoff.deals.brief.Brief;
import io.handoff.deals.brief.BriefSource;
import io.handoff.deals.handoff.Handoff;
import io.handoff.deals.handoff.ReadHandoff;
import io.handoff.deals.handoff.ReviewStatus;
import io.handoff.deals.handoff.Revision;
import io.handoff.deals.template.Choice;
import io.handoff.deals.template.Question;
import io.handoff.deals.template.ReadTemplates;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the brief of a handoff that the caller may see. */
@ApplicationScoped
class ReadBrief {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm zzz", Locale.ENGLISH);

  private final ReadHandoff read;
  private final ReadTemplates templates;

  ReadBrief(ReadHandoff read, ReadTemplates templates) {
    this.read = read;
    this.templates = templates;
  }

  /**
   * The brief of the record as it is, or of a frozen revision.
   *
   * @param revision number of the revision; null for the record as it is
   */
  Brief of(Actor actor, String idOrNumber, @Nullable Integer revision, Audience audience) {
    Handoff handoff = read.named(actor, idOrNumber);
    Revision frozen = revision == null ? null : read.revision(actor, idOrNumber, revision);
    HandoffDocument document = frozen == null ? handoff.document() : frozen.document();
    BriefSource source =
        new BriefSource(
            handoff.number(),
            standing(handoff, frozen),
            nextStep(handoff, read.statusOf(handoff)),
            document,
            questions(frozen == null ? handoff.templateVersion() : frozen.templateVersion()));
    return Brief.of(source, audience);
  }

  private List<Asked> questions(int templateVersion) {
    return templates.contentOf(templateVersion).sections().stream()
        .flatMap(
            section -> section.questions().stream().map(question -> asked(section.key(), question)))
        .toList();
  }

  private static Asked asked(String section, Question question) {
    return new Asked(
        question.key(),
        section,
        question.wording(),
        question.choices().stream().collect(Collectors.toMap(Choice::value, Choice::label)));
  }

  private static String standing(Handoff handoff, @Nullable Revision frozen) {
    return frozen == null
        ? "Working copy, version " + handoff.documentVersion()
        : "Revision %d, sent for review on %s"
            .formatted(frozen.number(), moment(frozen.submittedAt(), ZoneOffset.UTC));
  }

  /** Whose turn it is, and what they do. */
  private static String nextStep(Handoff handoff, ReviewStatus status) {
    HandoffDocument document = handoff.document();
    String sales = name(document.salesOwner(), "The sales owner");
    Person reviewer = status.reviewer() == null ? document.engineeringOwner() : status.reviewer();
    String engineering = name(reviewer, "Engineering");
    return switch (handoff.state()) {
      case DRAFT ->
          handoff.reopened() == null
              ? sales + " completes the record and sends it for review."
              : sales + " changes what was approved and sends it again.";
      case SUBMITTED -> engineering + " approves or returns it" + by(status.due()) + ".";
      case RETURNED -> sales + " mends what was returned and sends it again.";
      case APPROVED -> sales + " stands behind the promises, and " + engineering + " accepts.";
      case ACCEPTED -> engineering + " starts with the kickoff.";
      case KICKED_OFF -> engineering + " delivers.";
      case CLOSED -> "Nobody: it is closed.";
      case CANCELLED -> "Nobody: it was cancelled.";
    };
  }

  private static String name(@Nullable Person person, String otherwise) {
    return person == null || person.name() == null ? otherwise : person.name();
  }

  private static String by(@Nullable DueTime due) {
    return due == null ? "" : " by " + moment(due.at(), due.zone());
  }

  private static String moment(Instant moment, ZoneId zone) {
    return MOMENT.format(moment.atZone(zone));
  }
}

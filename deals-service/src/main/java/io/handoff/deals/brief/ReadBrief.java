package io.handoff.deals.brief;

import io.handoff.chassis.identity.Actor;
import io.handoff.contracts.document.HandoffDocument;
import io.handoff.contracts.document.Person;
import io.handoff.contracts.finding.DueTime;
import io.handoff.deals.handoff.Handoff;
import io.handoff.deals.handoff.ReadHandoff;
import io.handoff.deals.handoff.ReviewStatus;
import io.handoff.deals.handoff.Revision;
import io.handoff.deals.template.Choice;
import io.handoff.deals.template.Question;
import io.handoff.deals.template.ReadTemplates;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the brief of a handoff that the caller may see. */
@ApplicationScoped
public class ReadBrief {

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
  public Brief of(Actor actor, String idOrNumber, @Nullable Integer revision, Audience audience) {
    Handoff handoff = read.named(actor, idOrNumber);
    Revision frozen = revision == null ? null : read.revision(actor, idOrNumber, revision);
    HandoffDocument document = frozen == null ? handoff.document() : frozen.document();
    BriefSource source =
        new BriefSource(
            handoff.number(),
            standing(handoff, frozen, audience),
            nextStep(handoff, read.statusOf(handoff)),
            audience.isCustomer() ? CustomerView.of(document) : document,
            questions(handoff));
    return BriefWriter.write(source, audience);
  }

  private List<Asked> questions(Handoff handoff) {
    return templates.contentOf(handoff.templateVersion()).sections().stream()
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

  private static String standing(Handoff handoff, @Nullable Revision frozen, Audience audience) {
    if (frozen == null) {
      String state = Words.of(handoff.state());
      return audience.isCustomer()
          ? "Working copy"
          : state + ", version " + handoff.documentVersion();
    }
    String when = Words.moment(frozen.submittedAt(), ZoneOffset.UTC);
    return "Revision " + frozen.number() + ", frozen " + when;
  }

  /** Whose turn it is, and what they do. */
  private static String nextStep(Handoff handoff, ReviewStatus status) {
    HandoffDocument document = handoff.document();
    String sales = Words.or(Words.name(document.salesOwner()), "The sales owner");
    Person reviewer = status.reviewer() == null ? document.engineeringOwner() : status.reviewer();
    String engineering = Words.or(Words.name(reviewer), "Engineering");
    return switch (handoff.state()) {
      case DRAFT -> sales + " completes the record and sends it for review.";
      case SUBMITTED -> engineering + " approves or returns it" + by(status.due()) + ".";
      case RETURNED -> sales + " mends what was returned and sends it again.";
      case APPROVED -> sales + " stands behind the promises, and " + engineering + " accepts.";
      case ACCEPTED -> engineering + " starts with the kickoff.";
      case KICKED_OFF -> engineering + " delivers.";
      case CLOSED -> "Nobody: it is closed.";
      case CANCELLED -> "Nobody: it was cancelled.";
    };
  }

  private static String by(@Nullable DueTime due) {
    return due == null ? "" : " by " + Words.moment(due.at(), due.zone());
  }
}

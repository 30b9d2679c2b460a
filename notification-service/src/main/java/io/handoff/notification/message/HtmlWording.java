package io.handoff.notification.message;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * The HTML form.
 *
 * @param frame what surrounds every mail
 */
record HtmlWording(Frame frame) implements Wording {

  @Override
  public TemplateInstance of(ReviewRequested message) {
    return Mails.reviewRequested(message, frame);
  }

  @Override
  public TemplateInstance of(RevisionReturned message) {
    return Mails.returned(message, frame);
  }

  @Override
  public TemplateInstance of(RevisionApproved message) {
    return Mails.approved(message, frame);
  }

  @Override
  public TemplateInstance of(DecisionIsVoid message) {
    return Mails.decisionVoided(message, frame);
  }

  @Override
  public TemplateInstance of(RevisionCommented message) {
    return Mails.commented(message, frame);
  }

  @Override
  public TemplateInstance of(ApprovalLapsed message) {
    return Mails.approvalLapsed(message, frame);
  }

  @Override
  public TemplateInstance of(RecordIsReopened message) {
    return Mails.recordReopened(message, frame);
  }

  @Override
  public TemplateInstance of(DecisionDueSoon message) {
    return Mails.dueSoon(message, frame);
  }

  @Override
  public TemplateInstance of(DecisionOverdue message) {
    return Mails.overdue(message, frame);
  }

  @Override
  public TemplateInstance of(ReviewGoesToAnother message) {
    return Mails.handedOver(message, frame);
  }

  @Override
  public TemplateInstance of(ReviewerIsAway message) {
    return Mails.reviewerAway(message, frame);
  }

  @Override
  public TemplateInstance of(CoverHasBegun message) {
    return Mails.coverBegan(message, frame);
  }

  @Override
  public TemplateInstance of(CoverHasEnded message) {
    return Mails.coverEnded(message, frame);
  }

  @Override
  public TemplateInstance of(AdviceIsAsked message) {
    return Mails.adviceAsked(message, frame);
  }

  @Override
  public TemplateInstance of(AdviceIsGiven message) {
    return Mails.adviceGiven(message, frame);
  }

  @Override
  public TemplateInstance of(DecisionEscalated message) {
    return Mails.escalated(message, frame);
  }

  @Override
  public TemplateInstance of(DateIsPaused message) {
    return Mails.datePaused(message, frame);
  }

  @Override
  public TemplateInstance of(DateIsAskedAbout message) {
    return Mails.dateAskedAbout(message, frame);
  }

  @Override
  public TemplateInstance of(DateAnswerIsDue message) {
    return Mails.dateAnswerDue(message, frame);
  }

  @Override
  public TemplateInstance of(DateIsWithdrawn message) {
    return Mails.dateWithdrawn(message, frame);
  }

  @Override
  public TemplateInstance of(DateIsAnswered message) {
    return Mails.dateAnswered(message, frame);
  }

  @Override
  public TemplateInstance of(RecordIsStale message) {
    return Mails.recordStale(message, frame);
  }

  @Override
  public TemplateInstance of(AnswersAreDue message) {
    return Mails.actionsDue(message, frame);
  }

  @Override
  public TemplateInstance of(DraftIsMissing message) {
    return Mails.draftMissing(message, frame);
  }

  /** The templates; checked when the service is built. */
  @CheckedTemplate(basePath = "html")
  static final class Mails {

    private Mails() {}

    static native TemplateInstance reviewRequested(ReviewRequested mail, Frame frame);

    static native TemplateInstance returned(RevisionReturned mail, Frame frame);

    static native TemplateInstance approved(RevisionApproved mail, Frame frame);

    static native TemplateInstance decisionVoided(DecisionIsVoid mail, Frame frame);

    static native TemplateInstance commented(RevisionCommented mail, Frame frame);

    static native TemplateInstance approvalLapsed(ApprovalLapsed mail, Frame frame);

    static native TemplateInstance recordReopened(RecordIsReopened mail, Frame frame);

    static native TemplateInstance dueSoon(DecisionDueSoon mail, Frame frame);

    static native TemplateInstance overdue(DecisionOverdue mail, Frame frame);

    static native TemplateInstance handedOver(ReviewGoesToAnother mail, Frame frame);

    static native TemplateInstance reviewerAway(ReviewerIsAway mail, Frame frame);

    static native TemplateInstance coverBegan(CoverHasBegun mail, Frame frame);

    static native TemplateInstance coverEnded(CoverHasEnded mail, Frame frame);

    static native TemplateInstance adviceAsked(AdviceIsAsked mail, Frame frame);

    static native TemplateInstance adviceGiven(AdviceIsGiven mail, Frame frame);

    static native TemplateInstance escalated(DecisionEscalated mail, Frame frame);

    static native TemplateInstance datePaused(DateIsPaused mail, Frame frame);

    static native TemplateInstance dateAskedAbout(DateIsAskedAbout mail, Frame frame);

    static native TemplateInstance dateAnswerDue(DateAnswerIsDue mail, Frame frame);

    static native TemplateInstance dateWithdrawn(DateIsWithdrawn mail, Frame frame);

    static native TemplateInstance dateAnswered(DateIsAnswered mail, Frame frame);

    static native TemplateInstance recordStale(RecordIsStale mail, Frame frame);

    static native TemplateInstance actionsDue(AnswersAreDue mail, Frame frame);

    static native TemplateInstance draftMissing(DraftIsMissing mail, Frame frame);
  }
}

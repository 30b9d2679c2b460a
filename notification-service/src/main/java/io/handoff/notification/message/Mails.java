package io.handoff.notification.message;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The templates of all kinds of mail, each in HTML and as plain text; checked at build time. */
@CheckedTemplate(basePath = "mails")
final class Mails {

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

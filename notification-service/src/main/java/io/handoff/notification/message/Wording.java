package io.handoff.notification.message;

import io.quarkus.qute.TemplateInstance;

/** One form of a mail: the template of every kind of message, so that no kind can be forgotten. */
interface Wording {

  TemplateInstance of(ReviewRequested message);

  TemplateInstance of(RevisionReturned message);

  TemplateInstance of(RevisionApproved message);

  TemplateInstance of(DecisionIsVoid message);

  TemplateInstance of(RevisionCommented message);

  TemplateInstance of(ApprovalLapsed message);

  TemplateInstance of(RecordIsReopened message);

  TemplateInstance of(DecisionDueSoon message);

  TemplateInstance of(DecisionOverdue message);

  TemplateInstance of(ReviewGoesToAnother message);

  TemplateInstance of(ReviewerIsAway message);

  TemplateInstance of(CoverHasBegun message);

  TemplateInstance of(CoverHasEnded message);

  TemplateInstance of(AdviceIsAsked message);

  TemplateInstance of(AdviceIsGiven message);

  TemplateInstance of(DecisionEscalated message);

  TemplateInstance of(DateIsPaused message);

  TemplateInstance of(DateIsAskedAbout message);

  TemplateInstance of(DateAnswerIsDue message);

  TemplateInstance of(DateIsWithdrawn message);

  TemplateInstance of(DateIsAnswered message);

  TemplateInstance of(RecordIsStale message);

  TemplateInstance of(AnswersAreDue message);

  TemplateInstance of(DraftIsMissing message);
}

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
  public TemplateInstance of(DecisionDueSoon message) {
    return Mails.dueSoon(message, frame);
  }

  @Override
  public TemplateInstance of(DecisionOverdue message) {
    return Mails.overdue(message, frame);
  }

  /** The templates; checked when the service is built. */
  @CheckedTemplate(basePath = "html")
  static final class Mails {

    private Mails() {}

    static native TemplateInstance reviewRequested(ReviewRequested mail, Frame frame);

    static native TemplateInstance returned(RevisionReturned mail, Frame frame);

    static native TemplateInstance approved(RevisionApproved mail, Frame frame);

    static native TemplateInstance dueSoon(DecisionDueSoon mail, Frame frame);

    static native TemplateInstance overdue(DecisionOverdue mail, Frame frame);
  }
}

package io.handoff.deals.template;

import io.handoff.chassis.problem.ProblemType;
import io.handoff.chassis.problem.RefusalKind;

/** Why a command on a template is refused. */
public enum TemplateProblem implements ProblemType {
  /** There is no such template. */
  NOT_FOUND("template-not-found", "There is no such template", RefusalKind.NOT_FOUND),
  /** Only a draft of the template may change. */
  NOT_A_DRAFT(
      "template-not-a-draft", "Only a draft of the template may change", RefusalKind.WRONG_STATE);

  private final String slug;
  private final String title;
  private final RefusalKind kind;

  TemplateProblem(String slug, String title, RefusalKind kind) {
    this.slug = slug;
    this.title = title;
    this.kind = kind;
  }

  @Override
  public String slug() {
    return slug;
  }

  @Override
  public String title() {
    return title;
  }

  @Override
  public RefusalKind kind() {
    return kind;
  }
}

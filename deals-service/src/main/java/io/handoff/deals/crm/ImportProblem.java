package io.handoff.deals.crm;

import io.handoff.chassis.problem.ProblemType;
import io.handoff.chassis.problem.RefusalKind;

/** Why a file or a mapping is refused. */
public enum ImportProblem implements ProblemType {
  /** There is no such import for you. */
  NOT_FOUND("import-not-found", "There is no such import for you", RefusalKind.NOT_FOUND),
  /** There is no such mapping. */
  MAPPING_NOT_FOUND("mapping-not-found", "There is no such mapping", RefusalKind.NOT_FOUND),
  /** The file cannot be read. */
  UNREADABLE_FILE("unreadable-file", "The file cannot be read", RefusalKind.INVALID);

  private final String slug;
  private final String title;
  private final RefusalKind kind;

  ImportProblem(String slug, String title, RefusalKind kind) {
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

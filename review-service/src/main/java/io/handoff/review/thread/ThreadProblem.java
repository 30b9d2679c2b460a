package io.handoff.review.thread;

import io.handoff.chassis.problem.ProblemType;
import io.handoff.chassis.problem.RefusalKind;

/** Why something about a thread can be refused. */
public enum ThreadProblem implements ProblemType {
  /** This handoff has no such thread. */
  UNKNOWN_THREAD("unknown-thread", "There is no such thread", RefusalKind.NOT_FOUND),
  /** A blocking thread is resolved by who opened it, the reviewer or a manager. */
  NOT_YOURS_TO_RESOLVE(
      "not-yours-to-resolve", "This thread is somebody else's to resolve", RefusalKind.FORBIDDEN),
  /** This thread is resolved already. */
  THREAD_RESOLVED("thread-resolved", "This thread is resolved", RefusalKind.WRONG_STATE),
  /** This thread is open already. */
  THREAD_OPEN("thread-open", "This thread is open", RefusalKind.WRONG_STATE);

  private final String slug;
  private final String title;
  private final RefusalKind kind;

  ThreadProblem(String slug, String title, RefusalKind kind) {
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

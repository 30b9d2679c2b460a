package io.handoff.chassis.problem;

import java.net.URI;

/**
 * A kind of problem, with a slug that clients may rely on. Each service lists its own in an enum.
 */
public interface ProblemType {

  /** Stable name, the last part of the type URI {@code urn:handoff:problem:<slug>}. */
  String slug();

  /** A sentence that is the same for every problem of this type. */
  String title();

  /** What sort of refusal it is. */
  RefusalKind kind();

  /** The type URI. */
  default URI uri() {
    return URI.create("urn:handoff:problem:" + slug());
  }
}

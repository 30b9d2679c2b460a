package io.handoff.deals.handoff;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Where a handoff stands, and the moves it may make.
 *
 * <pre>
 * DRAFT --submit--> SUBMITTED --approve--> APPROVED --sign-offs--> ACCEPTED --> KICKED_OFF --> CLOSED
 *   ^                |  |  ^                  |                        |
 *   +---withdraw-----+  |  +--submit--+       |                        |
 *   |                 return          |       |                        |
 *   |                   +-------> RETURNED    |                        |
 *   +----------------------reopen-------------+------------------------+
 * APPROVED or ACCEPTED --the approval lapses--> SUBMITTED
 * any open state --cancel--> CANCELLED
 * </pre>
 */
public enum HandoffState {
  /** Sales writes. */
  DRAFT,
  /** A revision waits for its decision. */
  SUBMITTED,
  /** Engineering sent it back, with reasons. */
  RETURNED,
  /** Engineering approved a revision. */
  APPROVED,
  /** Both sides signed. */
  ACCEPTED,
  /** The work began. */
  KICKED_OFF,
  /** The work ended. */
  CLOSED,
  /** The deal was lost, or the handoff was a mistake. */
  CANCELLED;

  private static final Map<HandoffState, Set<HandoffState>> MOVES =
      Map.of(
          DRAFT, EnumSet.of(SUBMITTED, CANCELLED),
          SUBMITTED, EnumSet.of(DRAFT, RETURNED, APPROVED, CANCELLED),
          RETURNED, EnumSet.of(SUBMITTED, CANCELLED),
          APPROVED, EnumSet.of(DRAFT, SUBMITTED, ACCEPTED, CANCELLED),
          ACCEPTED, EnumSet.of(DRAFT, SUBMITTED, KICKED_OFF, CANCELLED),
          KICKED_OFF, EnumSet.of(CLOSED, CANCELLED),
          CLOSED, EnumSet.noneOf(HandoffState.class),
          CANCELLED, EnumSet.noneOf(HandoffState.class));

  /** Whether a handoff may move from here to there. */
  public boolean allows(HandoffState next) {
    return MOVES.getOrDefault(this, Set.of()).contains(next);
  }

  /** Whether there is still something to come. */
  public boolean isOpen() {
    return this != CLOSED && this != CANCELLED;
  }

  /** Whether engineering has approved it, and work has not begun. */
  public boolean isApproved() {
    return this == APPROVED || this == ACCEPTED;
  }

  /** Whether the record may be edited. */
  public boolean isEditable() {
    return this == DRAFT || this == RETURNED;
  }
}

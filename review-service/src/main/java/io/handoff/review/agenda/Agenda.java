package io.handoff.review.agenda;

import java.util.List;

/**
 * What a reviewer looks at, in this order.
 *
 * @param minutes how long it should take in all
 * @param blocks the topics that have something, the riskiest first
 */
public record Agenda(int minutes, List<AgendaBlock> blocks) {

  /** The blocks are a copy. */
  public Agenda {
    blocks = List.copyOf(blocks);
  }
}
